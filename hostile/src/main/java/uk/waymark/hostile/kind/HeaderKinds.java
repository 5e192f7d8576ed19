package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.either;
import static uk.waymark.hostile.kind.Kind.refused;

import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;

/// Headers that say something wrong.
final class HeaderKinds {
    private static final Predicate<Operation> ALL = _ -> true;
    private static final Predicate<Operation> COMMANDS = Operation::isCommand;
    private static final Predicate<Operation> READS = Operation::isRead;

    private HeaderKinds() {}

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
                                polite.with("If-Match", chance.of("\"0\"", "\"999999\"", "\"999999999999999999\"")),
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
                        400),
                either(
                        "an If-None-Match that is odd",
                        READS,
                        (polite, _, chance) -> polite.with(
                                "If-None-Match",
                                chance.of(
                                        "*",
                                        "W/\"",
                                        "\"\"",
                                        "a",
                                        "\"" + "a".repeat(3_000) + "\"",
                                        "\"a\", ,,, W/\"b\"",
                                        "\u00FF",
                                        "\"\\\"",
                                        "W/W/\"1\""))),
                refused(
                        "a form of answer that there is not",
                        operation -> operation.isRead() && !operation.path().contains("."),
                        (polite, _, chance) -> polite.with(
                                "Accept",
                                chance.of(
                                        "text/html",
                                        "application/xml",
                                        "image/*",
                                        "application/pdf",
                                        "application/json;q=0")),
                        406),
                refused(
                        "an Accept that is none",
                        READS,
                        (polite, _, chance) -> polite.with(
                                "Accept",
                                chance.of("json", "/", "///", "*", "a/b;q=z", "application/json;q=2", ";", "\u00FF")),
                        400,
                        406),
                either(
                        "headers that claim to come from a proxy",
                        READS,
                        (polite, _, chance) -> polite.with(
                                chance.of(
                                        "X-Forwarded-For",
                                        "X-Forwarded-Host",
                                        "X-Forwarded-Prefix",
                                        "X-Original-URL",
                                        "X-Rewrite-URL",
                                        "X-HTTP-Method-Override",
                                        "Forwarded"),
                                chance.of(
                                        "127.0.0.1",
                                        "/actuator",
                                        "DELETE",
                                        "for=\"[::1]\";host=evil",
                                        "\u00FF",
                                        "evil:99999999"))),
                either(
                        "odd headers that are passed over",
                        READS,
                        (polite, _, chance) -> polite.with(
                                chance.of(
                                        "Range",
                                        "Accept-Language",
                                        "Accept-Encoding",
                                        "If-Modified-Since",
                                        "Cookie",
                                        "Origin",
                                        "Referer",
                                        "User-Agent",
                                        "Upgrade",
                                        "Expect"),
                                chance.of(
                                        "bytes=0-18446744073709551615",
                                        "*;q=9",
                                        "\u00FF\u00FE",
                                        "a".repeat(3_000),
                                        "h2c",
                                        "31 June",
                                        "\"",
                                        "=;=;="))),
                refused(
                        "headers of vast length",
                        ALL,
                        (polite, _, chance) -> polite.with("X-Long", "a".repeat(9_000 + chance.below(60_000))),
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
                                chance.of("X Y", "", "X\u0000", "\u00FF", "X:Y:", "X\u0007", "(x)", "X\r\n Y"),
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
                        (polite, _, chance) -> polite.with(
                                "Host",
                                chance.of("a b", "a:b:c", "[::1", "\u00FF", "a/b", "127.0.0.1:999999", "@", "a,b")),
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
