package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Fields.CHOICES;
import static uk.waymark.hostile.kind.Fields.DAYS;
import static uk.waymark.hostile.kind.Fields.INTEGERS;
import static uk.waymark.hostile.kind.Fields.NAMES;
import static uk.waymark.hostile.kind.Fields.NUMBERS;
import static uk.waymark.hostile.kind.Fields.REQUIRED;
import static uk.waymark.hostile.kind.Fields.TEXTS;
import static uk.waymark.hostile.kind.Kind.refused;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.waymark.hostile.described.Operation;
import uk.waymark.hostile.wire.Message;

/// Commands that are JSON and yet have something wrong in a field.
final class FieldKinds {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FieldKinds() {}

    static List<Kind> all() {
        return List.of(
                refused("a field of the wrong type", Fields.ANY.there(), Fields.ANY.set(FieldKinds::ofWrongType), 400),
                refused(
                        "a required field that is null",
                        REQUIRED.there(),
                        REQUIRED.set((_, _) -> JSON.nullNode()),
                        400),
                refused("a required field missing", REQUIRED.there(), FieldKinds::without, 400),
                refused("a field that nobody knows", Fields.ANY.there(), FieldKinds::withUnknown, 400),
                refused(
                        "a number out of range",
                        NUMBERS.there(),
                        NUMBERS.set((_, chance) -> outOfRange(chance)),
                        400,
                        422,
                        404,
                        409),
                refused(
                        "a number with a fraction where none is",
                        INTEGERS.there(),
                        INTEGERS.set((_, chance) -> fraction(chance)),
                        400,
                        422,
                        404,
                        409),
                refused(
                        "a choice that there is not",
                        CHOICES.there(),
                        CHOICES.set((_, chance) -> text(Texts.noCode(chance))),
                        400,
                        422,
                        404),
                refused("a day that is none", DAYS.there(), DAYS.set((_, chance) -> text(Texts.noDay(chance))), 400),
                refused(
                        "a day far from all days",
                        DAYS.there(),
                        DAYS.set((_, chance) -> text(Texts.farDay(chance))),
                        400,
                        404,
                        409,
                        422),
                refused(
                        "an id that is none",
                        NAMES.there(),
                        NAMES.set((_, chance) -> text(Texts.noCode(chance))),
                        400,
                        404,
                        409,
                        422),
                refused("an empty id", NAMES.there(), NAMES.set((_, _) -> text("")), 400, 404, 409, 422),
                refused("the id of another council", Operation::isCommand, FieldKinds::ofOtherCouncil, 400, 403, 404),
                refused(
                        "half of a surrogate pair",
                        TEXTS.there(),
                        TEXTS.write("half \\uD800 of a pair in this text"),
                        400,
                        404,
                        409,
                        422),
                refused(
                        "a NUL in a text",
                        TEXTS.there(),
                        TEXTS.write("a NUL \\u0000 in the middle of this text"),
                        400,
                        404,
                        409,
                        422),
                refused(
                        "a text of a million characters",
                        TEXTS.there(),
                        TEXTS.set((_, _) -> text("a".repeat(1_000_000))),
                        413));
    }

    private static Message ofOtherCouncil(Message polite, Operation operation, Chance chance) {
        return polite.withBody(operation
                .body()
                .put("authority", chance.of("E06000016", "S12000005"))
                .toString());
    }

    private static Message without(Message polite, Operation operation, Chance chance) {
        var body = operation.body();
        body.remove(chance.of(REQUIRED.of(operation)));
        return polite.withBody(body.toString());
    }

    private static Message withUnknown(Message polite, Operation operation, Chance chance) {
        var name = chance.of(
                "__proto__", "constructor", "@type", "class", "", " id", "a\u0000b", "a".repeat(40_000), "$ref", "iD");
        return polite.withBody(operation.body().put(name, 1).toString());
    }

    private static JsonNode ofWrongType(JsonNode schema, Chance chance) {
        JsonNode[] values = {
            JSON.booleanNode(true),
            JSON.numberNode(chance.number()),
            text("words"),
            JSON.objectNode().put("a", 1)
        };
        var value = chance.of(values);
        var fits = switch (Fields.type(schema)) {
            case "string" -> value.isString();
            case "integer", "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
        return fits ? JSON.arrayNode().add(JSON.arrayNode()) : value;
    }

    private static JsonNode outOfRange(Chance chance) {
        return JSON.numberNode(new BigDecimal(chance.of(
                "-1",
                "1e30",
                "-1e30",
                "9223372036854775808",
                "1e400",
                "-9223372036854775809",
                "99999999999999999999999999")));
    }

    private static JsonNode fraction(Chance chance) {
        return JSON.numberNode(new BigDecimal(chance.of("0.5", "-1.00000000001", "1e-300")));
    }

    private static JsonNode text(String text) {
        return JSON.stringNode(text);
    }
}
