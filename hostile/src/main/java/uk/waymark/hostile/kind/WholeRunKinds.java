package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.linesRefused;
import static uk.waymark.hostile.kind.Kind.refused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.waymark.hostile.described.Operation;

/// Runs that are wrong as a whole, and odd words that may be taken.
final class WholeRunKinds {
    private static final String GOOD = """
            {"command":"RecordProgress","data":{"authority":"E10000018","id":"leics-ociap/3","text":"All that was promised was done"}}""";

    private WholeRunKinds() {}

    static List<Kind> all() {
        return List.of(
                refused(
                        "a run with a key",
                        Operation::isRun,
                        (polite, _, _) -> polite.with("Idempotency-Key", "run").withBody(GOOD),
                        400),
                refused(
                        "a run with a version",
                        Operation::isRun,
                        (polite, _, _) -> polite.with("If-Match", "\"1\"").withBody(GOOD),
                        400),
                refused(
                        "a run that may be dry",
                        Operation::isRun,
                        (polite, _, chance) -> polite.ask(chance.of(
                                        "dryRun",
                                        "dryRun=",
                                        "dryRun=1",
                                        "dryRun=TRUE",
                                        "dryrun=true",
                                        "dryRun=true&dryRun=true",
                                        "dryRun=true%00",
                                        "dryRun=true&x=1",
                                        "dry-run=true"))
                                .withBody(GOOD),
                        400),
                refused(
                        "a run of another media type",
                        Operation::isRun,
                        (polite, _, chance) -> polite.with(
                                        "Content-Type",
                                        chance.of(
                                                "application/json",
                                                "text/plain",
                                                "application/jsonl",
                                                "application/x-www-form-urlencoded",
                                                "multipart/form-data; boundary=a",
                                                "x"))
                                .withBody(GOOD),
                        400,
                        415),
                linesRefused(
                        "a run that is compressed",
                        (polite, _, _) ->
                                polite.with("Content-Encoding", "gzip").withBody(Malformed.compressed(GOOD)),
                        400),
                Kind.either(
                        "odd words, tried only",
                        Operation::isRun,
                        (polite, _, chance) -> polite.ask("dryRun=true")
                                .withBody(GOOD.replace("All that", escaped(Texts.odd(chance)))
                                        .getBytes(StandardCharsets.UTF_8))),
                Kind.stored(
                        "odd words, stored",
                        operation -> operation.path().equals("/commands/RecordProgress"),
                        (polite, operation, chance) -> polite.withBody(
                                operation.body().put("text", Texts.odd(chance)).toString())));
    }

    private static String escaped(String text) {
        var quoted = tools.jackson.databind.node.JsonNodeFactory.instance
                .stringNode(text)
                .toString();
        return quoted.substring(1, quoted.length() - 1);
    }
}
