package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.either;
import static uk.waymark.hostile.kind.Kind.refused;

import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;

/// Headers that say something wrong.
final class HeaderKinds {
    private static final Predicate<Operation> READS = Operation::isRead;

    private HeaderKinds() {}

    static List<Kind> all() {
        return List.of(
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
                                "Accept", chance.of("text/html", "application/xml", "image/*", "application/pdf")),
                        400,
                        404,
                        406),
                refused(
                        "an Accept that is none",
                        READS,
                        (polite, _, chance) -> polite.with(
                                "Accept",
                                chance.of("json", "/", "///", "a/b;q=z", "application/json;q=2", ";", "\u00FF")),
                        400,
                        404,
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
                                        "=;=;="))));
    }
}
