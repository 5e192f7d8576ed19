package uk.waymark.events.rating;

import com.fasterxml.jackson.annotation.JsonValue;

/// The code of a rating scheme, its version included, such as `RAG-3`.
public record SchemeCode(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
