package uk.waymark.hostile.kind;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import uk.waymark.hostile.described.Operation;

/// Which fields of a body something can be done to.
@FunctionalInterface
interface Fields {
    /// What they hold has a form.
    Set<String> IDS = Set.of("authority", "id", "plan", "body", "inspection", "measure", "meeting");

    Fields ANY = such(_ -> true);
    Fields REQUIRED = Operation::requiredFields;
    Fields NUMBERS = such(schema -> Set.of("integer", "number").contains(type(schema)));
    Fields INTEGERS = such(schema -> type(schema).equals("integer"));
    Fields CHOICES = such(schema -> schema.has("enum"));
    Fields DAYS = such(schema -> schema.path("format").asString("").equals("date"));
    Fields TEXTS = such(schema -> type(schema).equals("string") && !schema.has("enum") && !schema.has("format"));
    Fields NAMES = operation -> ANY.of(operation).stream().filter(IDS::contains).toList();

    List<String> of(Operation operation);

    private static Fields such(Predicate<JsonNode> which) {
        return operation -> operation.fields(which);
    }

    static String type(JsonNode schema) {
        return schema.path("type").asString("");
    }

    /// Operations that have some.
    default Predicate<Operation> there() {
        return operation -> !of(operation).isEmpty();
    }

    /// Sets one of them.
    default Kind.Spoiling set(Value value) {
        return (polite, operation, chance) -> {
            var field = chance.of(of(operation));
            var body = operation.body();
            body.set(field, value.of(operation.schema().path("properties").path(field), chance));
            return polite.withBody(body.toString());
        };
    }

    /// Sets one of them to a text as it stands in JSON, since no library writes what is no text.
    default Kind.Spoiling write(String escaped) {
        return (polite, operation, chance) -> {
            var body = operation.body().put(chance.of(of(operation)), "HERE");
            return polite.withBody(body.toString().replace("HERE", escaped));
        };
    }

    /// Something to put into a field of that schema.
    @FunctionalInterface
    interface Value {
        JsonNode of(JsonNode schema, Chance chance);
    }
}
