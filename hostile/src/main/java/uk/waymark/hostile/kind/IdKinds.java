package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.refused;

import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;

/// Ids in addresses that nothing has, or that lead out of bounds.
final class IdKinds {
    private static final Predicate<Operation> VARIABLES = Operation::hasPathVariable;

    private IdKinds() {}

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
                                "_%25"))));
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
