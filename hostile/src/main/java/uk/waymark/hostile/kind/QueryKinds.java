package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.either;
import static uk.waymark.hostile.kind.Kind.refused;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;
import uk.waymark.hostile.described.Parameter;

/// What stands behind a question mark and should not.
final class QueryKinds {
    private static final Predicate<Operation> READS = Operation::isRead;

    private QueryKinds() {}

    static List<Kind> all() {
        return List.of(
                refused(
                        "a parameter that nobody knows",
                        operation -> operation.isRead() || operation.isCommand(),
                        (polite, _, chance) -> polite.ask(chance.of(
                                "x=1",
                                "dryrun=true",
                                "AsAt=2018-01-01",
                                "=",
                                "=1",
                                "%00=1",
                                "%F0%9F%92%A9=1",
                                "a[]=1",
                                "a.b=1",
                                "class.module.classLoader=1",
                                "spring.profiles=x",
                                "jsessionid=1")),
                        400),
                refused(
                        "a parameter twice",
                        takes(any()),
                        (polite, operation, chance) -> {
                            var name = chance.of(operation.queries(any())).name();
                            return polite.ask(name + "=1").ask(name + "=1");
                        },
                        400),
                refused(
                        "a parameter without a value",
                        takes(any()),
                        parameter(any(), chance -> chance.of("", "%20", "%09", "%E2%80%83", "%0A")),
                        400),
                refused(
                        "a NUL in a parameter",
                        takes(any()),
                        parameter(any(), chance -> chance.of("a%00b", "%00", "2018-01-01%00")),
                        400),
                refused(
                        "a parameter that is no UTF-8",
                        takes(any()),
                        parameter(
                                any(),
                                chance -> chance.of("%FF", "%C0%AF", "%ED%A0%80", "%E2%82", "%F4%90%80%80", "a%80")),
                        400),
                refused(
                        "a percent sign that begins nothing",
                        takes(any()),
                        parameter(any(), chance -> chance.of("%", "%2", "%zz", "100%", "%u0041", "%%")),
                        400),
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
                refused("a cursor that is none", takes("cursor"), parameter("cursor", QueryKinds::noCursor), 400),
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
                        "a day that is none, in a read",
                        takes(Parameter::isDay),
                        parameter(Parameter::isDay, chance -> encoded(Texts.noDay(chance))),
                        400),
                refused(
                        "a moment that is none",
                        takes(Parameter::isMoment),
                        parameter(Parameter::isMoment, chance -> encoded(Texts.noMoment(chance))),
                        400),
                either(
                        "a day far from all days, in a read",
                        takes(Parameter::isDay),
                        parameter(
                                Parameter::isDay,
                                chance -> chance.of(
                                        "%2B999999999-12-31",
                                        "-999999999-01-01",
                                        "9999-12-31",
                                        "0000-01-01",
                                        "0001-01-01",
                                        "%2B10000-01-01",
                                        "-4712-01-01",
                                        "-4714-11-23",
                                        "5874898-01-01",
                                        "%2B5874898-01-01",
                                        "%2B294277-01-01"))),
                either(
                        "a moment far from all moments",
                        takes(Parameter::isMoment),
                        parameter(
                                Parameter::isMoment,
                                chance -> chance.of(
                                        "%2B1000000000-12-31T23:59:59.999999999Z",
                                        "-1000000000-01-01T00:00:00Z",
                                        "0000-01-01T00:00:00Z",
                                        "9999-12-31T23:59:59Z",
                                        "2018-06-03T23:59:60Z",
                                        "2018-06-03T24:00:00Z",
                                        "%2B294277-01-09T04:00:54.775807Z",
                                        "-4713-01-01T00:00:00Z",
                                        "2018-06-03T09:00:00%2B18:00"))),
                refused(
                        "a council that is none",
                        takes("authority"),
                        parameter(
                                "authority",
                                chance -> encoded(Texts.noCode(chance).substring(0, 1))),
                        400),
                refused(
                        "a council that is not the caller's",
                        takes("authority"),
                        parameter("authority", chance -> chance.of("E06000016", "W06000015", "S12000005", "N09000003")),
                        400,
                        403,
                        404),
                refused(
                        "a choice that there is not, in a read",
                        takes(Parameter::isChoice),
                        parameter(Parameter::isChoice, chance -> chance.of("NONE-SUCH", "%00", "'", "null", "%D0%90")),
                        400),
                refused(
                        "a number that is none",
                        takes(numbers()),
                        parameter(
                                numbers(),
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
                        takes(truths()),
                        parameter(truths(), chance -> chance.of("maybe", "2", "TRUEE", "%00", "nil")),
                        400),
                either("words that are searched for", takes("q"), parameter("q", QueryKinds::words)),
                refused(
                        "more words than can be searched for",
                        takes("q"),
                        parameter("q", chance -> encoded("caseload ".repeat(30 + chance.below(100)))),
                        400),
                refused(
                        "a thousand parameters and more",
                        READS,
                        (polite, _, chance) -> polite.ask("a&".repeat(1_001 + chance.below(500)) + "a"),
                        400,
                        413));
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

    private static String words(Chance chance) {
        return encoded(chance.of(
                "\"unclosed quotes",
                "a:* & b:*",
                "!!!",
                "((((((((((",
                "<-> | & !",
                "-caseloads -or or -or",
                "\\",
                "'",
                "' or '1'='1",
                "%caseloads%",
                "\u202Ecaseloads",
                "\uD83D\uDC69",
                "e\u0301",
                "a".repeat(200),
                "OR OR OR",
                "\"\"\"\"",
                "- - - -caseloads",
                Texts.odd(chance)));
    }

    private static Kind.Spoiling parameter(Predicate<Parameter> which, Value value) {
        return (polite, operation, chance) ->
                polite.ask(chance.of(operation.queries(which)).name() + "=" + value.of(chance));
    }

    private static Kind.Spoiling parameter(String name, Value value) {
        return parameter(parameter -> parameter.name().equals(name), value);
    }

    private static Predicate<Operation> takes(Predicate<Parameter> which) {
        return operation -> operation.isRead() && !operation.queries(which).isEmpty();
    }

    private static Predicate<Operation> takes(String name) {
        return operation -> operation.isRead() && operation.takes(name);
    }

    private static Predicate<Parameter> any() {
        return _ -> true;
    }

    private static Predicate<Parameter> numbers() {
        return parameter -> parameter.type().equals("integer");
    }

    private static Predicate<Parameter> truths() {
        return parameter -> parameter.type().equals("boolean");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @FunctionalInterface
    private interface Value {
        String of(Chance chance);
    }
}
