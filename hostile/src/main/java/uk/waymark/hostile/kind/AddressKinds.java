package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.either;
import static uk.waymark.hostile.kind.Kind.refused;

import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;

/// Addresses that lead nowhere, out of bounds, or to somebody else's things; and methods that are none.
final class AddressKinds {
    private static final Predicate<Operation> ALL = Kind::anything;

    private AddressKinds() {}

    static List<Kind> all() {
        return List.of(
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
                        (polite, _, chance) -> polite.ask("q=" + "a".repeat(33_000 + chance.below(60_000))),
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
}
