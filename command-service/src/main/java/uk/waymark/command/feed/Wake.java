package uk.waymark.command.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/// A connection of the feed's own, which hears of every append and keeps other feeds of the same ledger waiting.
final class Wake implements AutoCloseable {
    // Any number will do that no other advisory lock of the ledger's database has.
    private static final long FEED_LOCK = 7_291_015;

    private static final int LONGEST_ANSWER_SECONDS = 5;

    private final Connection connection;

    Wake(DataSource ledger) throws SQLException {
        this.connection = ledger.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("listen event");
            statement.execute("listen republish");
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// Whether this is the one feed of the ledger; it stays so until it closes.
    boolean isOnlyFeed() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(%d)".formatted(FEED_LOCK))) {
            return row.next() && row.getBoolean(1);
        }
    }

    /// What a wait has ended with.
    enum Heard {
        /// The time was over.
        NOTHING,
        /// Something was appended.
        EVENTS,
        /// An operator wants everything to be sent again.
        REPUBLISH
    }

    /// @throws SQLException when the connection is lost, and so the lock; silence alone would not tell
    Heard await(Duration longest) throws SQLException {
        var heard = connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
        if (heard.length == 0 && !connection.isValid(LONGEST_ANSWER_SECONDS)) {
            throw new SQLException("The ledger no longer answers on the connection that hears of new events");
        }
        if (Stream.of(heard).anyMatch(notification -> notification.getName().equals("republish"))) {
            return Heard.REPUBLISH;
        }
        return heard.length > 0 ? Heard.EVENTS : Heard.NOTHING;
    }

    /// Ends a wait of another thread, which fails.
    void abort() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException _) {
            // It is closed already, so nobody waits.
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("unlisten *");
            statement.execute("select pg_advisory_unlock_all()");
        }
    }
}
