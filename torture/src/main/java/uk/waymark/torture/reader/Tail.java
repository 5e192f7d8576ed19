package uk.waymark.torture.reader;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A reader that goes by position: each look begins after the last row that it saw.
public final class Tail implements Looking {
    private final Connection connection;
    private final String sql;
    private final List<String> seen = new ArrayList<>();
    private long position;

    private Tail(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /// Reads as the feed does.
    public static Tail ofLedger(Connection connection) {
        return new Tail(connection, "select position, id from event where position > ? order by position limit 500");
    }

    /// Reads rows by the number that a sequence gave them: the planted fault.
    public static Tail ofSequence(Connection connection) {
        return new Tail(connection, "select number, id from numbered where number > ? order by number limit 500");
    }

    @Override
    public void look() throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, position);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    position = rows.getLong(1);
                    seen.add(rows.getString(2));
                }
            }
        }
    }

    @Override
    public List<String> seen() {
        return List.copyOf(seen);
    }
}
