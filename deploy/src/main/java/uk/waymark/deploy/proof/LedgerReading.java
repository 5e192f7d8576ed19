package uk.waymark.deploy.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

/// One look at the ledger: all that it reads was so at one moment, whatever the services append meanwhile.
public final class LedgerReading implements AutoCloseable {
    private static final int ROWS = 2_000;
    private static final String EVENTS = """
            select position, authority, authority_sequence, subject, version, id, type, effective_on, recorded_at,
                recorded_by, capacity, provenance, correlation_id, causation_id, data, hash
            from event
            """;

    private final Connection connection;

    private LedgerReading(Connection connection) {
        this.connection = connection;
    }

    public static LedgerReading of(String url) throws SQLException {
        var connection = DriverManager.getConnection(url);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        // Or all rows would be fetched at once.
        connection.setAutoCommit(false);
        return new LedgerReading(connection);
    }

    @FunctionalInterface
    interface Visitor<X extends Exception> {
        void visit(Bound event) throws X, Damaged;
    }

    /// In order of position.
    <X extends Exception> void all(Visitor<X> visitor) throws SQLException, Damaged, X {
        visit(EVENTS + "order by position", List.of(), visitor);
    }

    /// In order of the authority's sequence.
    <X extends Exception> void of(AuthorityCode authority, Visitor<X> visitor) throws SQLException, Damaged, X {
        visit(EVENTS + "where authority = ? order by authority_sequence", List.of(authority.value()), visitor);
    }

    private <X extends Exception> void visit(String sql, List<String> parameters, Visitor<X> visitor)
            throws SQLException, Damaged, X {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(event(rows));
                }
            }
        }
    }

    List<Head> heads() throws SQLException {
        var heads = new ArrayList<Head>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select authority, sequence, position, hash from authority_head order by authority
                        """)) {
            while (rows.next()) {
                heads.add(new Head(
                        new AuthorityCode(rows.getString(1)),
                        rows.getLong(2),
                        rows.getLong(3),
                        new Sha256(rows.getString(4))));
            }
        }
        return heads;
    }

    long position() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select position from ledger_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Bound event(ResultSet row) throws SQLException {
        return new Bound(
                new RecordedEvent(
                        row.getString("id"),
                        row.getLong("position"),
                        new AuthorityCode(row.getString("authority")),
                        row.getLong("authority_sequence"),
                        row.getString("type"),
                        row.getString("subject"),
                        row.getLong("version"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by"),
                        row.getString("capacity"),
                        row.getString("provenance"),
                        row.getString("correlation_id"),
                        row.getString("causation_id"),
                        row.getString("data")),
                new Sha256(row.getString("hash")));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
