package uk.waymark.command.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A JSON object whose field `kind` says which of several shapes the rest has.
record KindsShape(Map<String, RecordShape> kinds, List<String> names) implements Shape {
    private static final String KIND = "kind";

    @Override
    public @Nullable Object read(JsonNode node, String path, Reading reading) {
        if (!(node instanceof ObjectNode object)) {
            reading.add(Fault.malformed(path, "must be an object with a “kind”"));
            return standIn(reading);
        }
        var kind = object.get(KIND);
        var shape = kind != null && kind.isString() ? kinds.get(kind.stringValue()) : null;
        if (shape == null) {
            reading.add(new Fault(path + "." + KIND, "must be one of the words allowed", names, Fault.Sort.MALFORMED));
            return standIn(reading);
        }
        var value = shape.read(object.deepCopy().without(KIND), path, reading);
        return value == null ? standIn(reading) : value;
    }

    @Override
    public @Nullable Object standIn(Reading reading) {
        var shape = kinds.get(reading.standIn().of(names.getFirst(), names.getLast()));
        return shape == null ? null : shape.standIn(reading);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("oneOf", names.stream().map(this::schemaOf).toList());
    }

    private Map<String, Object> schemaOf(String name) {
        var shape = kinds.get(name);
        return shape == null ? Map.of() : shape.schemaWith(KIND, Map.of("const", name));
    }
}
