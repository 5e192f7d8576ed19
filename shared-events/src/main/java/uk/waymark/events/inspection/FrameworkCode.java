package uk.waymark.events.inspection;

import com.fasterxml.jackson.annotation.JsonValue;

/// The code of a framework, its year included, such as `OFSTED-SIF-2013`.
public record FrameworkCode(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
