package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.either;
import static uk.waymark.hostile.kind.Kind.refused;

import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;

/// Addresses that lead nowhere, out of bounds, or to somebody else's things; and methods that are none.
final class AddressKinds {
    private static final Predicate<Operation> VARIABLES = Operation::hasPathVariable;
    private static final Predicate<Operation> ALL = _ -> true;

    private AddressKinds() {}

    static List<Kind> all() {
        return List.of(
                refused(
                        "an id that nothing has",
                        VARIABLES,
                        id(chance -> chance.of(
                                "no-such-thing",
                                "0",
                                "-1",
                                "99999999999999999999",
                                "null",
                                "undefined",
                                "%20",
                                "*",
                                "~",
                                "a,b",
                                "a@b",
                                "(",
                                "a:b",
                                "a=b",
                                "NaN",
                                "1e5"))),
                refused(
                        "an id with slashes and dots",
                        VARIABLES,
                        id(chance -> chance.of(
                                "%2F",
                                "..%2F..",
                                "%2e%2e",
                                "..",
                                ".",
                                "a%2Fb",
                                "%5C..%5C",
                                "..;",
                                "a;b=c",
                                "%2E%2E%2Fetc%2Fpasswd",
                                "....//",
                                "%252e%252e%252f",
                                "a//b",
                                "/",
                                "%2f%2f"))),
                refused(
                        "an id with bytes that are no text",
                        VARIABLES,
                        id(chance -> chance.of(
                                "%00",
                                "%FF",
                                "%C0%AF",
                                "%ED%A0%80",
                                "%",
                                "%zz",
                                "%2",
                                "a%00b",
                                "\u00FF",
                                "\u00C0\u00AF",
                                "%0d%0aX: y",
                                "%0A",
                                "%7F",
                                "%u002f"))),
                refused(
                        "an id in odd letters",
                        VARIABLES,
                        id(chance -> chance.of(
                                "%E2%80%AEleics-ociap",
                                "leics-oci%D0%B0p",
                                "%EF%BC%93",
                                "e%CC%81",
                                "%F0%9F%92%A9",
                                "LEICS-OCIAP",
                                "leics-ociap%E2%80%8B",
                                "%EF%BB%BFleics-ociap",
                                "\u00E2\u0082\u00AC"))),
                refused(
                        "an id that is very long",
                        VARIABLES,
                        id(chance -> chance.of("a", "%61", "-").repeat(500 + chance.below(1_500)))),
                refused(
                        "an id that asks the database",
                        VARIABLES,
                        id(chance -> chance.of(
                                "'",
                                "'%20or%201=1--",
                                "1;select%20pg_sleep(9)",
                                "%27%7C%7Cpg_sleep(9)--",
                                "$1",
                                "%22",
                                "%25",
                                "_%25"))),
                refused(
                        "a path that is none",
                        ALL,
                        (polite, _, chance) -> polite.withTarget(_ -> chance.of(
                                "/nothing",
                                "/plan",
                                "/commands/",
                                "/commands/Nothing",
                                "/commands/rateaction",
                                "/commands/RateAction/1",
                                "/commands/RaiseFollowUp",
                                "/commands/RateAction.json",
                                "/commands/%52ateActio",
                                "/error",
                                "/actuator",
                                "/actuator/env",
                                "/actuator/heapdump",
                                "/actuator/health/ping/a",
                                "/.env",
                                "/.git/config",
                                "/favicon.ico",
                                "/index.html",
                                "/swagger-ui.html",
                                "/WEB-INF/web.xml",
                                "/META-INF/MANIFEST.MF",
                                "/h2-console",
                                "/jolokia",
                                "/v3/api-docs/none",
                                "/events/1",
                                "/plans/a/b/c")),
                        400,
                        401,
                        403,
                        404,
                        405,
                        415),
                refused(
                        "a path with detours",
                        ALL,
                        (polite, _, chance) -> polite.withTarget(path -> chance.of(
                                "/" + path,
                                path + "//",
                                "/." + path,
                                "/x/.." + path,
                                path + ";v=1",
                                path.replaceFirst("/", "/%2e/"),
                                path + "/%2e%2e/",
                                "/;" + path,
                                path + "%2f",
                                path.replaceFirst("/", "\\\\"),
                                path + "/..;/")),
                        400,
                        404),
                refused(
                        "an address that is none",
                        ALL,
                        (polite, _, chance) -> polite.withTarget(path -> chance.of(
                                path.substring(1),
                                "?",
                                "#",
                                path + " HTTP/1.1 x",
                                path + "?a b",
                                path + "\u0000",
                                path + "\u00FF",
                                "http://",
                                "http://[::1",
                                "//127.0.0.1:1" + path,
                                path + "?<>",
                                path + "|",
                                path + "^",
                                "*",
                                path + "\u0007",
                                "\\" + path)),
                        400,
                        404),
                refused(
                        "an address of vast length",
                        ALL,
                        (polite, _, chance) -> polite.ask("q=" + "a".repeat(9_000 + chance.below(60_000))),
                        400,
                        414,
                        431),
                refused(
                        "another method",
                        operation -> operation.isPost() || operation.isRead(),
                        (polite, operation, chance) -> polite.withMethod(
                                operation.isPost()
                                        ? chance.of("PUT", "DELETE", "PATCH")
                                        : chance.of("POST", "PUT", "DELETE", "PATCH")),
                        405,
                        400,
                        415),
                refused(
                        "a method that is none",
                        ALL,
                        (polite, _, chance) -> polite.withMethod(chance.of(
                                "FOO",
                                "get",
                                "TRACE",
                                "PROPFIND",
                                "CONNECT",
                                "G\u00CBT",
                                "GET/",
                                "A".repeat(200),
                                "\"",
                                "DEBUG",
                                "TRACK")),
                        400,
                        405,
                        501),
                either("a question of what is allowed", ALL, (polite, _, _) -> polite.withMethod("OPTIONS")),
                either("a head without a body", Operation::isRead, (polite, _, _) -> polite.withMethod("HEAD")));
    }

    private static Kind.Spoiling id(Value value) {
        return (polite, operation, chance) -> polite.withTarget(_ -> operation.address(
                chance.of(operation.values().keySet().stream().sorted().toList()), value.of(chance)));
    }

    @FunctionalInterface
    private interface Value {
        String of(Chance chance);
    }
}
