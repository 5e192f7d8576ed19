package uk.waymark.events;

import com.fasterxml.jackson.annotation.JsonValue;

/// What a child is called within its parent, such as `3` for the third action of a plan or `c` for a resolution item.
public record Ref(@JsonValue String value) {
    public Ref {
        Slug.checked(value, "A ref", "3");
    }

    @Override
    public String toString() {
        return value;
    }
}
