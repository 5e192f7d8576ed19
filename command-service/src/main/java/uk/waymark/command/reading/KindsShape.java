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
            return null;
        }
        var kind = object.get(KIND);
        var shape = kind != null && kind.isString() ? kinds.get(kind.stringValue()) : null;
        if (shape == null) {
            reading.add(new Fault(path + "." + KIND, "must be one of the words allowed", names, Fault.Sort.MALFORMED));
            return null;
        }
        return shape.read(object.deepCopy().without(KIND), path, reading);
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
