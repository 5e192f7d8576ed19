package uk.waymark.query.row;

import java.util.List;
import java.util.stream.Stream;

/// What tells a row from the others of its table, in the order of the primary key's columns.
public record Key(List<Object> values) {
    public Key {
        values = List.copyOf(values);
    }

    /// @param values numbers as they are, everything else by its text
    public static Key of(Object... values) {
        return new Key(Stream.of(values)
                .map(value -> value instanceof Number number ? (Object) number.longValue() : value.toString())
                .toList());
    }
}
