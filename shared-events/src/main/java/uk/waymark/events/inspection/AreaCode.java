package uk.waymark.events.inspection;

import com.fasterxml.jackson.annotation.JsonValue;

/// The code of an area that a framework judges, such as `overall`.
public record AreaCode(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
