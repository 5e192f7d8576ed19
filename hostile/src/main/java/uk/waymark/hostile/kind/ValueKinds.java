package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.refused;
import static uk.waymark.hostile.kind.Query.parameter;
import static uk.waymark.hostile.kind.Query.takes;

import java.util.Base64;
import java.util.List;
import uk.waymark.hostile.described.Parameter;

/// Values of parameters that are none: days, moments, numbers, cursors, bookmarks.
final class ValueKinds {

    private ValueKinds() {}

    static List<Kind> all() {
        return List.of(
                refused(
                        "a limit that is none",
                        takes("limit"),
                        parameter(
                                "limit",
                                chance -> chance.of(
                                        "0",
                                        "-1",
                                        "501",
                                        "1e2",
                                        "9".repeat(100),
                                        "2147483648",
                                        "-2147483648",
                                        "abc",
                                        "0x10",
                                        "1.0",
                                        "%2B5",
                                        "%EF%BC%95",
                                        "%D9%A5",
                                        "1_0",
                                        "5%20")),
                        400),
                refused("a cursor that is none", takes("cursor"), parameter("cursor", ValueKinds::noCursor), 400),
                refused(
                        "a bookmark that is none",
                        takes("bookmark"),
                        parameter(
                                "bookmark",
                                chance -> chance.of(
                                        "a",
                                        "E10000018",
                                        "@",
                                        "E10000018@",
                                        "@1",
                                        "E10000018@-1",
                                        "E10000018@1.5",
                                        "E10000018@" + "9".repeat(19),
                                        "e10000018@1",
                                        "**@1",
                                        "E10000018@%EF%BC%91",
                                        "E10000018@1@1",
                                        "E10000018@1%0A",
                                        "E10000018@%D9%A1")),
                        400),
                refused(
                        "a bookmark of another council",
                        takes("bookmark"),
                        parameter("bookmark", chance -> chance.of("E06000016@1", "W06000015@999")),
                        400,
                        403,
                        404),
                refused(
                        "a number that is none",
                        takes(ValueKinds::numbers),
                        parameter(
                                ValueKinds::numbers,
                                chance -> chance.of(
                                        "a",
                                        "1e400",
                                        "9".repeat(300),
                                        "--1",
                                        "1,5",
                                        "NaN",
                                        "%EF%BC%91a",
                                        "0x1",
                                        "-",
                                        "1.")),
                        400),
                refused(
                        "a number of an event that cannot be",
                        takes("after"),
                        parameter("after", chance -> chance.of("-1", "9223372036854775808", "-9223372036854775809")),
                        400),
                refused(
                        "a truth that is neither",
                        takes(ValueKinds::truths),
                        parameter(ValueKinds::truths, chance -> chance.of("maybe", "2", "TRUEE", "%00", "nil")),
                        400));
    }

    private static String noCursor(Chance chance) {
        return chance.of(
                "a",
                "%21",
                "AAAA",
                "A".repeat(5_000),
                Base64.getUrlEncoder().withoutPadding().encodeToString(chance.bytes(8 + 8 * chance.below(4))),
                Base64.getUrlEncoder().encodeToString(chance.bytes(chance.below(64))) + "x",
                "-1",
                "null",
                "0");
    }

    private static boolean numbers(Parameter parameter) {
        return parameter.type().equals("integer");
    }

    private static boolean truths(Parameter parameter) {
        return parameter.type().equals("boolean");
    }
}
