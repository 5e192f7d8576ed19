package uk.waymark.command.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON number without a fraction that fits an `int`.
record NumberShape() implements Shape {

    @Override
    public @Nullable Object read(JsonNode node, String path, Reading reading) {
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            return node.intValue();
        }
        reading.add(Fault.malformed(path, "must be a whole number"));
        return standIn(reading);
    }

    @Override
    public Object standIn(Reading reading) {
        return reading.standIn().of(1, 2);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "integer");
    }
}
