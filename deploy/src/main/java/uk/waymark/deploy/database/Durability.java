package uk.waymark.deploy.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.deploy.CannotStart;

/// The settings without which PostgreSQL may lose what it has confirmed.
final class Durability {
    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    static void refuseUnlessOn(Connection connection) throws SQLException {
        for (var setting : SETTINGS) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("show " + setting)) {
                rows.next();
                if (!"on".equals(rows.getString(1))) {
                    throw new CannotStart(
                            "The database %s has %s = %s and could lose what was confirmed: reset that setting."
                                    .formatted(connection.getCatalog(), setting, rows.getString(1)));
                }
            }
        }
    }
}
