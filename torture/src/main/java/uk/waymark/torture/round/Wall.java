package uk.waymark.torture.round;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A unique constraint of the ledger, which can be taken away for a while.
final class Wall {
    private final String table;
    private final String name;
    private final String columns;
    private final List<String> spoilt = new ArrayList<>();

    Wall(String table, String name, String columns) {
        this.table = table;
        this.name = name;
        this.columns = columns;
    }

    void takeFrom(Connection ledger) throws SQLException {
        change(ledger, "alter table %s drop constraint if exists %s".formatted(table, name));
        change(ledger, "drop index if exists %s".formatted(name));
    }

    /// @param authority of which there may be rows now that it would not have let in
    void putBack(Connection ledger, String authority) throws SQLException {
        spoilt.add(authority);
        var exempt = spoilt.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        change(
                ledger,
                "create unique index %s on %s (%s) where authority not in (%s)"
                        .formatted(name, table, columns, exempt));
    }

    private static void change(Connection ledger, String statement) throws SQLException {
        try (var change = ledger.createStatement()) {
            change.execute(statement);
        }
    }
}
