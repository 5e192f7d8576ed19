package uk.waymark.command.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.command.StreamId;

/// What aggregates remember of long streams. A snapshot serves the code that took it and no other: for that, the ledger
/// is read from the beginning of the stream again.
@Component
class Snapshots {
    private static final String NO_ORIGIN = "{}";

    private final JdbcClient db;
    private final CodeVersion code;

    Snapshots(JdbcClient db, CodeVersion code) {
        this.db = db;
        this.code = code;
    }

    Optional<StoredEvent> find(StreamId stream) {
        return db.sql("""
                select version, type, state
                from snapshot
                where authority = :authority and subject = :subject and code = :code
                """)
                .param("authority", stream.authority().value())
                .param("subject", stream.subject())
                .param("code", code.value())
                .query((row, _) -> entry(stream, row))
                .optional();
    }

    private static StoredEvent entry(StreamId stream, ResultSet row) throws SQLException {
        return new StoredEvent(
                stream,
                row.getLong("version"),
                stream.toString(),
                Instant.EPOCH,
                row.getString("type"),
                NO_ORIGIN,
                row.getString("state"));
    }

    /// One that is older than the one that is there is of no use to anybody.
    void keep(DomainEventMessage<?> snapshot, Serializer serializer) {
        var stream = StreamId.parse(snapshot.getAggregateIdentifier());
        var state = snapshot.serializePayload(serializer, String.class);
        db.sql("""
                insert into snapshot (authority, subject, version, code, type, state)
                values (:authority, :subject, :version, :code, :type, :state)
                on conflict (authority, subject) do update
                set version = excluded.version, code = excluded.code, type = excluded.type, state = excluded.state
                where snapshot.version < excluded.version or snapshot.code <> excluded.code
                """)
                .param("authority", stream.authority().value())
                .param("subject", stream.subject())
                .param("version", snapshot.getSequenceNumber() + 1)
                .param("code", code.value())
                .param("type", state.getType().getName())
                .param("state", state.getData())
                .update();
    }
}
