package uk.waymark.query.reading;

import org.jspecify.annotations.Nullable;

/// The conditions of a statement that hang on what was asked for.
public final class Filter {
    private Filter() {}

    /// The condition, or none at all: a statement is planned once for all values, so that one with a condition that may
    /// or may not count could not go by an index for it.
    ///
    /// @param given what the condition compares with; none when all will do
    /// @param condition over columns and named parameters
    public static String when(@Nullable Object given, String condition) {
        return given == null ? "true" : condition;
    }

    /// A condition that holds when each of these does.
    public static String all(String... conditions) {
        return String.join(" and ", conditions);
    }
}
