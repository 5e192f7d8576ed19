package uk.waymark.command.reading;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON number of few enough digits to be read as it was written.
record DecimalShape() implements Shape {
    private static final int MOST_BEFORE_POINT = 9;
    private static final int MOST_AFTER_POINT = 4;

    @Override
    public @Nullable Object read(JsonNode node, String path, Reading reading) {
        if (!node.isNumber()) {
            reading.add(Fault.malformed(path, "must be a number"));
            return standIn(reading);
        }
        var value = node.decimalValue().stripTrailingZeros();
        if (value.scale() > MOST_AFTER_POINT || value.precision() - value.scale() > MOST_BEFORE_POINT) {
            reading.add(Fault.breaksRule(
                    path,
                    "has at most %d digits before the point and %d after it"
                            .formatted(MOST_BEFORE_POINT, MOST_AFTER_POINT)));
            return standIn(reading);
        }
        return value.setScale(Math.max(0, value.scale()));
    }

    @Override
    public Object standIn(Reading reading) {
        return reading.standIn().of(BigDecimal.ONE, BigDecimal.TWO);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "number");
    }
}
