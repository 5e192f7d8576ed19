package uk.waymark.events.rating;

import com.fasterxml.jackson.annotation.JsonValue;

/// One colour or word of a rating scheme, such as `AMBER`.
public record RatingCode(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
