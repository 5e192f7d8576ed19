package uk.waymark.events;

import com.fasterxml.jackson.annotation.JsonValue;

/// A post or capacity, such as “Director of Children and Families”. Never a person's name.
public record Role(@JsonValue String value) {
    private static final int LONGEST = 200;

    public Role {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A role is 1 to %d characters".formatted(LONGEST));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
