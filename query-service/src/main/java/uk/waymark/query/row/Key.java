package uk.waymark.query.row;

import java.util.List;

/// What tells a row from the others of its table, in the order of the primary key's columns.
public record Key(List<Object> values) {
    public Key {
        values = List.copyOf(values);
    }

    /// @param values numbers as they are, everything else by its text
    public static Key of(Object... values) {
        var parts = new Object[values.length];
        for (var i = 0; i < values.length; i++) {
            parts[i] = values[i] instanceof Number number ? (Object) number.longValue() : values[i].toString();
        }
        return new Key(List.of(parts));
    }
}
