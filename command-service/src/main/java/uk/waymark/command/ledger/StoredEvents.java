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
import uk.waymark.command.StreamId;

/// The events of one stream as the ledger holds them.
@Component
class StoredEvents {
    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

    StoredEvents(JdbcClient db) {
        this.db = db;
    }

    /// @param after the version to begin after
    List<StoredEvent> of(StreamId stream, long after) {
        return db.sql("""
                        select id, version, type, recorded_at, recorded_by, capacity, provenance, correlation_id,
                            causation_id, data
                        from event
                        where authority = :authority and subject = :subject and version > :after
                        order by version
                        """)
                .param("authority", stream.authority().value())
                .param("subject", stream.subject())
                .param("after", after)
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
        origin.put(Origin.BY, row.getString("recorded_by"));
        put(origin, Origin.CAPACITY, row.getString("capacity"));
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
