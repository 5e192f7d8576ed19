package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.refused;

import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;

/// Bodies that are told to be something else than what is taken, or come in another wrapping.
final class MediaKinds {
    private static final Predicate<Operation> BODIES = Operation::takesObject;
    private static final Predicate<Operation> COMMANDS = Operation::isCommand;

    private MediaKinds() {}

    static List<Kind> all() {
        return List.of(
                refused(
                        "another media type",
                        COMMANDS,
                        (polite, _, chance) -> polite.with(
                                "Content-Type",
                                chance.of(
                                        "text/plain",
                                        "application/xml",
                                        "application/x-www-form-urlencoded",
                                        "multipart/form-data; boundary=a",
                                        "application/x-ndjson",
                                        "application/cbor",
                                        "image/png",
                                        "application/x-java-serialized-object")),
                        415),
                refused(
                        "a media type that is none",
                        COMMANDS,
                        (polite, _, chance) -> polite.with(
                                "Content-Type",
                                chance.of(
                                        "json",
                                        "application/",
                                        "/json",
                                        "application/json;;=;",
                                        "application/json; charset=\u00FF",
                                        "\"",
                                        ",",
                                        "a".repeat(2_000))),
                        400,
                        415),
                refused("no media type", COMMANDS, (polite, _, _) -> polite.without("Content-Type"), 415),
                refused(
                        "another charset",
                        COMMANDS,
                        (polite, operation, chance) -> polite.with(
                                        "Content-Type",
                                        "application/json; charset=" + chance.of("utf-16", "utf-7", "no-such", "\""))
                                .withBody(Malformed.inOtherEncoding(text(operation), chance)),
                        400,
                        415),
                refused(
                        "a compressed body",
                        BODIES,
                        (polite, operation, chance) -> polite.with(
                                        "Content-Encoding", chance.of("gzip", "x-gzip", "deflate", "br", "zstd"))
                                .withBody(Malformed.compressed(text(operation))),
                        400,
                        415),
                refused(
                        "a compressed body of zeros",
                        BODIES,
                        (polite, _, _) -> polite.with("Content-Encoding", "gzip")
                                .withBody(Malformed.compressed("0".repeat(5_000_000))),
                        400,
                        415));
    }

    private static String text(Operation operation) {
        return operation.example().toString();
    }
}
