package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.refused;

import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;

/// Versions and keys on which it hangs whether a command is done.
final class ConditionKinds {
    private static final Predicate<Operation> COMMANDS = Operation::isCommand;

    private ConditionKinds() {}

    static List<Kind> all() {
        return List.of(
                refused(
                        "an If-Match that is no version",
                        COMMANDS,
                        (polite, _, chance) -> polite.with(
                                "If-Match",
                                chance.of(
                                        "4",
                                        "W/\"4\"",
                                        "*",
                                        "\"4\", \"5\"",
                                        "\"-1\"",
                                        "\"" + "9".repeat(19) + "\"",
                                        "\"4",
                                        "\"\"",
                                        "",
                                        "\"a\"",
                                        "\"4.0\"",
                                        "\"\u00D9\u00A4\"",
                                        "\"\u00FF\"",
                                        "'4'",
                                        "\" 4\"")),
                        400),
                refused(
                        "an If-Match twice",
                        COMMANDS,
                        (polite, _, _) -> polite.and("If-Match", "\"1\"").and("If-Match", "\"2\""),
                        400),
                refused(
                        "an If-Match of a version that never was",
                        operation -> operation.isCommand()
                                && !operation.fields(_ -> true).isEmpty(),
                        (polite, _, chance) ->
                                polite.with("If-Match", chance.of("\"999999\"", "\"999999999999999999\"")),
                        400,
                        404,
                        409,
                        412,
                        422),
                refused(
                        "an Idempotency-Key that is none",
                        COMMANDS,
                        (polite, _, chance) -> polite.with(
                                "Idempotency-Key",
                                chance.of(
                                        "",
                                        " ",
                                        "a".repeat(2_000),
                                        "\u00FF\u00FE",
                                        "\u00E2\u0082\u00AC",
                                        "a\tb",
                                        "\u00C2\u00A0")),
                        400),
                refused(
                        "an Idempotency-Key twice",
                        COMMANDS,
                        (polite, _, _) -> polite.and("Idempotency-Key", "one").and("Idempotency-Key", "two"),
                        400));
    }
}
