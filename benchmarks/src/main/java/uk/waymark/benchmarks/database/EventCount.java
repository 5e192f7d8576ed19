package uk.waymark.benchmarks.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/// A figure is worth something only if all that was answered is there.
public final class EventCount {
    private EventCount() {}

    /// @throws IllegalStateException when the ledger does not hold exactly so many events
    public static void refuseUnless(long events, String ledgerUrl) throws SQLException {
        try (var connection = DriverManager.getConnection(ledgerUrl);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*), max(position) from event")) {
            row.next();
            if (row.getLong(1) != events || row.getLong(2) != events) {
                throw new IllegalStateException("%d events were answered, and the ledger holds %d up to position %d"
                        .formatted(events, row.getLong(1), row.getLong(2)));
            }
        }
    }
}
