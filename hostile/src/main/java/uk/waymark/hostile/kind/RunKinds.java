package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.linesRefused;

import java.util.List;

/// Runs of commands, one a line, of which every line is wrong, or the run itself is.
final class RunKinds {
    private static final String GOOD = """
            {"command":"RecordProgress","data":{"authority":"E10000018","id":"leics-ociap/3","text":"All that was promised was done"}}""";

    private RunKinds() {}

    static List<Kind> all() {
        return List.of(
                linesRefused(
                        "a line that is no JSON",
                        (polite, _, chance) ->
                                polite.withBody(Malformed.notJson(GOOD, chance).replace("\n", " ")),
                        400),
                linesRefused(
                        "a line with more behind it",
                        (polite, _, chance) ->
                                polite.withBody(Malformed.trailing(GOOD, chance).replace("\n", " ")),
                        400),
                linesRefused(
                        "a line that is no object",
                        (polite, _, chance) -> polite.withBody(Malformed.noObject(GOOD, chance)),
                        400),
                linesRefused(
                        "a line without a bottom",
                        (polite, _, chance) -> polite.withBody(Malformed.deep(chance)),
                        400,
                        413),
                linesRefused(
                        "a line with a vast number",
                        (polite, _, chance) -> polite.withBody(Malformed.vast(chance)),
                        400),
                linesRefused(
                        "a line that is no UTF-8",
                        (polite, _, chance) -> polite.withBody(Malformed.notUtf8(GOOD, chance)),
                        400),
                linesRefused(
                        "lines of random bytes",
                        (polite, _, chance) -> polite.withBody(chance.bytes(1 + chance.below(3_000))),
                        400),
                linesRefused(
                        "a line that is too long",
                        (polite, _, chance) -> polite.withBody(GOOD + " ".repeat(524_288 + chance.below(1_000))),
                        413),
                linesRefused(
                        "a line with a name twice",
                        (polite, _, _) -> polite.withBody(GOOD.replaceFirst("\\{", "{\"command\":\"RateAction\",")),
                        400),
                linesRefused(
                        "a line with a field that nobody knows",
                        (polite, _, chance) -> polite.withBody(GOOD.replaceFirst(
                                "\\{",
                                "{\"%s\":1,"
                                        .formatted(chance.of("line", "ifMatch", "__proto__", "", "as", "Command")))),
                        400),
                linesRefused(
                        "a line without data or command",
                        (polite, _, chance) -> polite.withBody(chance.of(
                                "{\"command\":\"RateAction\"}",
                                "{\"data\":{}}",
                                "{\"command\":null,\"data\":{}}",
                                "{\"command\":1,\"data\":[]}",
                                "{\"command\":\"RateAction\",\"data\":\"{}\"}",
                                "{}")),
                        400),
                linesRefused(
                        "a line with a command that there is not",
                        (polite, _, chance) -> polite.withBody(GOOD.replace(
                                "RecordProgress",
                                chance.of(
                                        "",
                                        "recordProgress",
                                        "RaiseFollowUp",
                                        "../commands",
                                        "RecordProgress ",
                                        "java.lang.Object",
                                        "\u0130",
                                        "a".repeat(5_000)))),
                        404),
                linesRefused(
                        "a line with a key that is none",
                        (polite, _, chance) -> polite.withBody(GOOD.replace(
                                "{\"command\"",
                                "{\"key\":%s,\"command\""
                                        .formatted(chance.of(
                                                "1",
                                                "true",
                                                "[]",
                                                "{}",
                                                "\"\"",
                                                "\" \"",
                                                "\"" + "k".repeat(2_000) + "\"",
                                                "\"a\\u0000b\"",
                                                "\"\\uD800\"",
                                                "\"a\\nb\"")))),
                        400),
                linesRefused(
                        "a hundred lines that are wrong",
                        (polite, _, chance) -> polite.withBody(
                                (Malformed.noObject(GOOD, chance) + chance.of("\n", "\r\n", "\n\n")).repeat(100)),
                        400));
    }
}
