package uk.waymark.command.reading;

import java.lang.invoke.MethodHandle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A JSON object whose fields are the components of a record.
///
/// @param besides names in the same object that are read by another shape
record RecordShape(MethodHandle constructor, List<Field> fields, List<String> besides) implements Shape {

    RecordShape besides(RecordShape other) {
        return new RecordShape(constructor, fields, other.names());
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, Reading reading) {
        if (!node.isObject()) {
            reading.add(Fault.malformed(path.isEmpty() ? "/" : path, "must be an object"));
            return standIn(reading);
        }
        nameUnknown(node, path, reading);
        var before = reading.found();
        var values = fields.stream()
                .map(field -> field.read(nodeOf(node, field), join(path, field.name()), reading))
                .toArray();
        try {
            return construct(values);
        } catch (IllegalArgumentException e) {
            // What stands in for a part may be at odds with the other parts, which says nothing of what was sent.
            if (reading.found() == before) {
                reading.add(Fault.breaksRule(path, String.valueOf(e.getMessage())));
            }
            return standIn(reading);
        }
    }

    @Override
    public @Nullable Object standIn(Reading reading) {
        try {
            return construct(
                    fields.stream().map(field -> field.standIn(reading)).toArray());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private void nameUnknown(JsonNode node, String path, Reading reading) {
        var known = Stream.concat(names().stream(), besides.stream()).toList();
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Fault(join(path, name), "is unknown here", known, Fault.Sort.MALFORMED))
                .forEach(reading::add);
    }

    private Object construct(@Nullable Object[] values) {
        try {
            return constructor.invokeWithArguments(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode nodeOf(JsonNode node, Field field) {
        var value = node.get(field.name());
        return value == null || value.isNull() ? MissingNode.getInstance() : value;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    @Override
    public Map<String, Object> schema() {
        return schemaOf(fields.stream());
    }

    /// The schema with a field more, in front.
    Map<String, Object> schemaWith(String name, Map<String, Object> schema) {
        var extra = new Field(name, new FixedShape(schema), Field.When.REQUIRED);
        return schemaOf(Stream.concat(Stream.of(extra), fields.stream()));
    }

    private static Map<String, Object> schemaOf(Stream<Field> stream) {
        var all = stream.toList();
        var properties = new LinkedHashMap<String, Object>();
        all.forEach(field -> properties.put(field.name(), field.shape().schema()));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                all.stream()
                        .filter(field -> field.when() == Field.When.REQUIRED)
                        .map(Field::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
