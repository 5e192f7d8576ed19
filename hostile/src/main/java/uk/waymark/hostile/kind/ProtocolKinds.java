package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.refused;

import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;

/// Requests that are no HTTP as it is spoken here.
final class ProtocolKinds {
    private static final Predicate<Operation> ALL = Kind::anything;

    private ProtocolKinds() {}

    static List<Kind> all() {
        return List.of(
                refused(
                        "headers of vast length",
                        ALL,
                        (polite, _, chance) -> polite.with("X-Long", "a".repeat(33_000 + chance.below(60_000))),
                        400,
                        431),
                refused(
                        "too many headers",
                        ALL,
                        (polite, _, chance) -> {
                            var message = polite;
                            for (int i = 0; i < 101 + chance.below(400); i++) {
                                message = message.and("X-" + i, "a");
                            }
                            return message;
                        },
                        400,
                        431),
                refused(
                        "a header that is none",
                        ALL,
                        (polite, _, chance) -> polite.and(
                                chance.of("X Y", "", "X\u0000", "\u00FF", "X\u0007", "(x)", "X\r\n Y"),
                                chance.of("a", "a\u0000b", "a\u0007b")),
                        400),
                refused("no Host", ALL, (polite, _, _) -> polite.with("Host", ""), 400),
                refused(
                        "two Hosts",
                        ALL,
                        (polite, _, _) -> polite.and("Host", "one").and("Host", "two"),
                        400),
                refused(
                        "a Host that is none",
                        ALL,
                        (polite, _, chance) ->
                                polite.with("Host", chance.of("a b", "a:b:c", "[::1", "\u00FF", "a/b", "@")),
                        400),
                refused(
                        "a length that is none",
                        ALL,
                        (polite, _, chance) -> polite.with(
                                "Content-Length",
                                chance.of("-1", "a", "1e3", "99999999999999999999", "+5", "0x5", "5, 6")),
                        400,
                        413),
                refused(
                        "two lengths",
                        ALL,
                        (polite, _, _) -> polite.and("Content-Length", "1").and("Content-Length", "2"),
                        400),
                refused(
                        "chunks that are none",
                        Operation::isCommand,
                        (polite, operation, chance) -> polite.with("Transfer-Encoding", "chunked")
                                .withBody(chance.of(
                                        "zz\r\na\r\n0\r\n\r\n",
                                        "-1\r\n\r\n",
                                        "FFFFFFFFFFFFFFFF\r\n",
                                        "5\r\nab\r\n0\r\n\r\n",
                                        "\r\n\r\n"))
                                .cutOff(),
                        400),
                refused(
                        "a length and chunks at once",
                        Operation::isCommand,
                        (polite, _, _) -> polite.with("Transfer-Encoding", "chunked")
                                .with("Content-Length", "4")
                                .withBody("0\r\n\r\nGET /commands HTTP/1.1\r\nHost: a\r\n\r\n")
                                .cutOff(),
                        400),
                refused(
                        "an encoding of transfer that there is not",
                        ALL,
                        (polite, _, chance) -> polite.with(
                                        "Transfer-Encoding",
                                        chance.of("gzip", "identity", "a", "chunked, gzip", "\u000Bchunked"))
                                .cutOff(),
                        400,
                        501),
                refused(
                        "another HTTP",
                        ALL,
                        (polite, _, chance) -> polite.withVersion(chance.of(
                                "HTTP/9.9",
                                "HTTP/2.0",
                                "HTTP/1.",
                                "HTTP",
                                "http/1.1",
                                "HTTPS/1.1",
                                "JUNK",
                                "HTTP/1.1 x")),
                        400,
                        505));
    }
}
