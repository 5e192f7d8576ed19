package uk.waymark.torture.round;

import java.sql.Connection;
import java.sql.SQLException;

/// What nobody may do to an event.
final class Damage {
    private Damage() {}

    static void change(Connection ledger, long position, String data) throws SQLException {
        try (var triggers = ledger.createStatement();
                var change = ledger.prepareStatement("update event set data = ? where position = ?")) {
            triggers.execute("alter table event disable trigger refuse_change_of_event");
            change.setString(1, data);
            change.setLong(2, position);
            change.executeUpdate();
            triggers.execute("alter table event enable trigger refuse_change_of_event");
        }
    }
}
