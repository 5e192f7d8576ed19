package uk.waymark.hostile.kind;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;
import uk.waymark.hostile.described.Parameter;

/// One parameter more behind the question mark of a read.
final class Query {
    private Query() {}

    static Predicate<Operation> takes(Predicate<Parameter> which) {
        return operation -> operation.isRead() && !operation.queries(which).isEmpty();
    }

    static Predicate<Operation> takes(String name) {
        return takes(named(name));
    }

    static Kind.Spoiling parameter(Predicate<Parameter> which, Value value) {
        return (polite, operation, chance) ->
                polite.ask(chance.of(operation.queries(which)).name() + "=" + value.of(chance));
    }

    static Kind.Spoiling parameter(String name, Value value) {
        return parameter(named(name), value);
    }

    private static Predicate<Parameter> named(String name) {
        return parameter -> parameter.name().equals(name);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// Encoded already.
    @FunctionalInterface
    interface Value {
        String of(Chance chance);
    }
}
