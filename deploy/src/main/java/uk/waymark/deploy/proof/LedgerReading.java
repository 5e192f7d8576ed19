package uk.waymark.deploy.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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

    /// Where the chain of an authority ends; nowhere when it has no events.
    Optional<Head> head(AuthorityCode authority) throws SQLException, Damaged {
        try (var statement = connection.prepareStatement("""
                select authority_sequence, position, hash from event
                where authority = ?
                order by authority_sequence desc
                limit 1
                """)) {
            statement.setString(1, authority.value());
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Head(authority, row.getLong(1), row.getLong(2), hash(row)))
                        : Optional.empty();
            }
        }
    }

    long position() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select position from ledger_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Bound event(ResultSet row) throws SQLException, Damaged {
        return new Bound(
                new RecordedEvent(
                        row.getString("id"),
                        row.getLong("position"),
                        authority(row),
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
                hash(row));
    }

    private static AuthorityCode authority(ResultSet row) throws SQLException, Damaged {
        try {
            return new AuthorityCode(row.getString("authority"));
        } catch (IllegalArgumentException e) {
            throw unreadable(row, "the authority", e);
        }
    }

    private static Sha256 hash(ResultSet row) throws SQLException, Damaged {
        try {
            return new Sha256(row.getString("hash"));
        } catch (IllegalArgumentException e) {
            throw unreadable(row, "the hash", e);
        }
    }

    private static Damaged unreadable(ResultSet row, String what, IllegalArgumentException reason) throws SQLException {
        return new Damaged("position %d: %s is none: %s".formatted(row.getLong("position"), what, reason.getMessage()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
