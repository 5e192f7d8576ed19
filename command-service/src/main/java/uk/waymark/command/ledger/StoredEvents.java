package uk.waymark.command.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.command.Actor;
import uk.waymark.command.StreamId;

/// The events of one stream as the ledger holds them.
@Component
class StoredEvents {
    private static final String NO_CODE = "";

    private final JdbcClient db;
    private final CodeVersion code;
    private final JsonMapper json = JsonMapper.builder().build();

    StoredEvents(JdbcClient db, CodeVersion code) {
        this.db = db;
        this.code = code;
    }

    List<StoredEvent> all(StreamId stream) {
        return sinceSnapshot(stream, NO_CODE);
    }

    /// From the last one that the snapshot takes in, or from the first where there is none.
    List<StoredEvent> sinceSnapshot(StreamId stream) {
        return sinceSnapshot(stream, code.value());
    }

    private List<StoredEvent> sinceSnapshot(StreamId stream, String taker) {
        return db.sql("""
                select id, version, type, recorded_at, recorded_by, capacity, provenance, correlation_id, causation_id,
                    data
                from event
                where authority = :authority and subject = :subject and version >= coalesce((
                    select version
                    from snapshot
                    where authority = :authority and subject = :subject and code = :taker
                ), 1)
                order by version
                """)
                .param("authority", stream.authority().value())
                .param("subject", stream.subject())
                .param("taker", taker)
                .query((row, _) -> event(stream, row))
                .list();
    }

    private StoredEvent event(StreamId stream, ResultSet row) throws SQLException {
        return new StoredEvent(
                stream,
                row.getLong("version"),
                row.getString("id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("type"),
                json.writeValueAsString(origin(row)),
                row.getString("data"));
    }

    private static Map<String, String> origin(ResultSet row) throws SQLException {
        var origin = new LinkedHashMap<String, String>();
        origin.put(Actor.BY, row.getString("recorded_by"));
        put(origin, Actor.CAPACITY, row.getString("capacity"));
        put(origin, Origin.PROVENANCE, row.getString("provenance"));
        origin.put(Origin.CORRELATION_ID, row.getString("correlation_id"));
        put(origin, Origin.CAUSATION_ID, row.getString("causation_id"));
        return origin;
    }

    private static void put(Map<String, String> origin, String name, @Nullable String value) {
        if (value != null) {
            origin.put(name, value);
        }
    }
}
