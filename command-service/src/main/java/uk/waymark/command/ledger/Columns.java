package uk.waymark.command.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Gives a statement whole columns of rows as arrays, one parameter after the other.
final class Columns {
    private final PreparedStatement statement;
    private int last;

    Columns(PreparedStatement statement) {
        this.statement = statement;
    }

    <T> Columns texts(Collection<T> rows, Function<T, @Nullable String> column) throws SQLException {
        statement.setObject(++last, rows.stream().map(column).toArray(String[]::new));
        return this;
    }

    <T> Columns numbers(Collection<T> rows, ToLongFunction<T> column) throws SQLException {
        statement.setObject(++last, rows.stream().mapToLong(column).toArray());
        return this;
    }

    Columns value(Object value) throws SQLException {
        statement.setObject(++last, value);
        return this;
    }
}
