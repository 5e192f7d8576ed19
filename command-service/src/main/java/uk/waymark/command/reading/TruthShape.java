package uk.waymark.command.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// JSON's `true` or `false`.
record TruthShape() implements Shape {

    @Override
    public @Nullable Object read(JsonNode node, String path, Reading reading) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        reading.add(Fault.malformed(path, "must be true or false"));
        return standIn(reading);
    }

    @Override
    public Object standIn(Reading reading) {
        return reading.standIn().of(Boolean.TRUE, Boolean.FALSE);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "boolean");
    }
}
