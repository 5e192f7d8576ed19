package uk.waymark.torture.reader;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// A reader who is away, as when it is started again, for longer than gaps may take, while a writer stalls and another
/// goes on.
///
/// @param gapTimeout of the store
public record AwayReader(String url, Sequenced store, Duration gapTimeout) {

    /// @return what the reader saw
    public List<String> stallWriters(int times) throws SQLException {
        try (var stalled = DriverManager.getConnection(url);
                var other = DriverManager.getConnection(url);
                var reading = DriverManager.getConnection(url)) {
            stalled.setAutoCommit(false);
            var reader = store.reader(reading);
            for (int time = 0; time < times; time++) {
                store.append(stalled, "stalled " + time);
                store.append(other, "other " + time);
                awaitTimeout(other);
                reader.look();
                stalled.commit();
                reader.look();
            }
            return reader.seen();
        }
    }

    private void awaitTimeout(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_sleep(%d / 1000.0)".formatted(2 * gapTimeout.toMillis()));
        }
    }
}
