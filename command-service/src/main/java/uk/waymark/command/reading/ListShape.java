package uk.waymark.command.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON array of one shape.
record ListShape(Shape element) implements Shape {
    private static final int MOST = 1_000;

    @Override
    public @Nullable Object read(JsonNode node, String path, Reading reading) {
        if (!node.isArray()) {
            reading.add(Fault.malformed(path, "must be an array"));
            return standIn(reading);
        }
        if (node.size() > MOST) {
            reading.add(Fault.breaksRule(path, "must have at most %d elements".formatted(MOST)));
            return standIn(reading);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            var value = element.read(node.get(i), "%s[%d]".formatted(path, i), reading);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    @Override
    public Object standIn(Reading reading) {
        return List.of();
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "array", "items", element.schema());
    }
}
