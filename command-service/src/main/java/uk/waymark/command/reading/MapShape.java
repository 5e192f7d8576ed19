package uk.waymark.command.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// A JSON object whose names are values of one shape, and what they name of another, in the order sent.
record MapShape(Shape name, Shape element) implements Shape {
    private static final int MOST = 1_000;

    @Override
    public Object read(JsonNode node, String path, Reading reading) {
        if (!node.isObject()) {
            reading.add(Fault.malformed(path, "must be an object"));
            return standIn(reading);
        }
        if (node.size() > MOST) {
            reading.add(Fault.breaksRule(path, "must have at most %d fields".formatted(MOST)));
            return standIn(reading);
        }
        var values = new LinkedHashMap<Object, Object>();
        node.forEachEntry((key, value) -> {
            var at = "%s.%s".formatted(path, key);
            var before = reading.found();
            var named = name.read(StringNode.valueOf(key), at, reading);
            var read = element.read(value, at, reading);
            if (reading.found() == before && named != null && read != null) {
                values.put(named, read);
            }
        });
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Object standIn(Reading reading) {
        return Map.of();
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object", "additionalProperties", element.schema());
    }
}
