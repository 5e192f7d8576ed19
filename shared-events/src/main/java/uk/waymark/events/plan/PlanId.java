package uk.waymark.events.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import uk.waymark.events.Slug;

/// The id of a plan, such as `leics-ociap`.
public record PlanId(@JsonValue String value) {
    public PlanId {
        Slug.checked(value, "A plan id", "leics-ociap");
    }

    @Override
    public String toString() {
        return value;
    }
}
