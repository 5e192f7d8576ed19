package uk.waymark.events.body;

import com.fasterxml.jackson.annotation.JsonValue;
import uk.waymark.events.Slug;

/// The id of a board or committee, such as `leics-cfosc`.
public record BodyId(@JsonValue String value) {
    public BodyId {
        Slug.checked(value, "A body id", "leics-cfosc");
    }

    @Override
    public String toString() {
        return value;
    }
}
