package uk.waymark.command.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A field that is described and never read.
record FixedShape(Map<String, Object> schema) implements Shape {

    @Override
    public @Nullable Object read(JsonNode node, String path, Reading reading) {
        return null;
    }

    @Override
    public @Nullable Object standIn(Reading reading) {
        return null;
    }
}
