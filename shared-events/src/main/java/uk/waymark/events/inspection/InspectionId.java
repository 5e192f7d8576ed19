package uk.waymark.events.inspection;

import com.fasterxml.jackson.annotation.JsonValue;
import uk.waymark.events.Slug;

/// The id of an inspection, such as `leics-sif-2016`.
public record InspectionId(@JsonValue String value) {
    public InspectionId {
        Slug.checked(value, "An inspection id", "leics-sif-2016");
    }

    @Override
    public String toString() {
        return value;
    }
}
