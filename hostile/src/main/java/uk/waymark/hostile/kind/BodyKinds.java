package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.refused;

import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;

/// Bodies that are no JSON, too much of it, or told to be something else.
final class BodyKinds {
    private static final Predicate<Operation> BODIES = Operation::takesObject;
    private static final Predicate<Operation> COMMANDS = Operation::isCommand;

    private BodyKinds() {}

    static List<Kind> all() {
        return List.of(
                refused(
                        "no JSON",
                        BODIES,
                        (polite, operation, chance) -> polite.withBody(Malformed.notJson(text(operation), chance)),
                        400),
                refused(
                        "JSON and more behind it",
                        BODIES,
                        (polite, operation, chance) -> polite.withBody(Malformed.trailing(text(operation), chance)),
                        400),
                refused(
                        "JSON that is no object",
                        BODIES,
                        (polite, operation, chance) -> polite.withBody(Malformed.noObject(text(operation), chance)),
                        400),
                refused(
                        "a name twice in an object",
                        BODIES,
                        (polite, operation, chance) -> polite.withBody(twice(operation, chance)),
                        400),
                refused(
                        "depth without end",
                        BODIES,
                        (polite, _, chance) -> polite.withBody(Malformed.deep(chance)),
                        400,
                        413),
                refused(
                        "a number or name of vast length",
                        BODIES,
                        (polite, _, chance) -> polite.withBody(Malformed.vast(chance)),
                        400,
                        413),
                refused(
                        "another encoding than UTF-8",
                        BODIES,
                        (polite, operation, chance) ->
                                polite.withBody(Malformed.inOtherEncoding(text(operation), chance)),
                        400),
                refused(
                        "bytes that are no UTF-8",
                        BODIES,
                        (polite, operation, chance) -> polite.withBody(Malformed.notUtf8(text(operation), chance)),
                        400),
                refused(
                        "random bytes",
                        BODIES,
                        (polite, _, chance) -> polite.withBody(chance.bytes(1 + chance.below(2_000))),
                        400),
                refused(
                        "a byte order mark and no more",
                        BODIES,
                        (polite, _, chance) -> polite.withBody(chance.of("\uFEFF", "\uFEFF\uFEFF{}", "\uFEFF ")),
                        400),
                refused(
                        "an empty body",
                        BODIES,
                        (polite, _, chance) -> polite.withBody(chance.of("", " ", "\n\n\t", "{}")),
                        400),
                refused(
                        "a body that is too large",
                        COMMANDS,
                        (polite, operation, chance) -> polite.withBody(
                                text(operation) + chance.of(" ", "\n").repeat(524_288 + chance.below(100_000))),
                        413),
                refused(
                        "a body cut off",
                        BODIES,
                        (polite, operation, _) ->
                                polite.withBody(text(operation)).cutOff(),
                        400));
    }

    private static String text(Operation operation) {
        return operation.example().toString();
    }

    private static String twice(Operation operation, Chance chance) {
        var name = chance.of(List.copyOf(operation.body().propertyNames()));
        var value = operation.body().path(name);
        return text(operation)
                .replaceFirst(
                        "\\{",
                        "{\"%s\":%s,".formatted(name, java.util.regex.Matcher.quoteReplacement(value.toString())));
    }
}
