package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.refused;
import static uk.waymark.hostile.kind.Query.encoded;
import static uk.waymark.hostile.kind.Query.parameter;
import static uk.waymark.hostile.kind.Query.takes;

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
                        takes(QueryKinds::any),
                        (polite, operation, chance) -> {
                            var name = chance.of(operation.queries(QueryKinds::any))
                                    .name();
                            return polite.ask(name + "=1").ask(name + "=1");
                        },
                        400),
                refused(
                        "a parameter without a value",
                        takes(QueryKinds::any),
                        parameter(QueryKinds::any, chance -> chance.of("", "%20", "%09", "%E2%80%83", "%0A")),
                        400),
                refused(
                        "a NUL in a parameter",
                        takes(QueryKinds::any),
                        parameter(QueryKinds::any, chance -> chance.of("a%00b", "%00", "2018-01-01%00")),
                        400),
                refused(
                        "a parameter that is no UTF-8",
                        takes(QueryKinds::any),
                        parameter(
                                QueryKinds::any,
                                chance -> chance.of("%FF", "%C0%AF", "%ED%A0%80", "%E2%82", "%F4%90%80%80", "a%80")),
                        400),
                refused(
                        "a percent sign that begins nothing",
                        takes(QueryKinds::any),
                        parameter(QueryKinds::any, chance -> chance.of("%", "%2", "%zz", "100%", "%u0041", "%%")),
                        400),
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
                        "a thousand parameters and more",
                        READS,
                        (polite, _, chance) -> polite.ask("a&".repeat(1_001 + chance.below(500)) + "a"),
                        400,
                        413));
    }

    private static boolean any(Parameter parameter) {
        return !parameter.name().isEmpty();
    }
}
