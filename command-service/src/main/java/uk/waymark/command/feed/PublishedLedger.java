package uk.waymark.command.feed;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.command.StreamId;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityCode;

/// The ledger as it is published, read by position, and how far it has been.
@Component
class PublishedLedger {
    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

    PublishedLedger(JdbcClient db) {
        this.db = db;
    }

    List<RecordedEvent> after(long position, int most) {
        return db.sql("""
                select position, authority, authority_sequence, id, stream, stream_version, type, effective_on,
                    recorded_at, data, metadata
                from event
                where position > :position
                order by position
                limit :most
                """)
                .param("position", position)
                .param("most", most)
                .query((row, _) -> event(row))
                .list();
    }

    private RecordedEvent event(ResultSet row) throws SQLException {
        var authority = new AuthorityCode(row.getString("authority"));
        var origin = json.readTree(row.getBytes("metadata"));
        return new RecordedEvent(
                row.getString("id"),
                row.getLong("position"),
                authority,
                row.getLong("authority_sequence"),
                row.getString("type"),
                row.getString("stream")
                        .substring(new StreamId(authority, "").toString().length()),
                row.getLong("stream_version") + 1,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                String.valueOf(text(origin, "by")),
                text(origin, "capacity"),
                text(origin, "provenance"),
                String.valueOf(text(origin, "correlationId")),
                text(origin, "causationId"),
                new String(row.getBytes("data"), StandardCharsets.UTF_8));
    }

    private static @Nullable String text(JsonNode origin, String field) {
        var value = origin.get(field);
        return value == null ? null : value.stringValue();
    }

    long checkpoint(String topic) {
        return db.sql("select position from feed_checkpoint where topic = :topic")
                .param("topic", topic)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void keepCheckpoint(String topic, long position) {
        db.sql("""
                insert into feed_checkpoint (topic, position)
                values (:topic, :position)
                on conflict (topic) do update set position = excluded.position
                """).param("topic", topic).param("position", position).update();
    }

    /// The last position of each authority that is not after the one given.
    Map<String, Long> lastPositions(long notAfter) {
        return db
                .sql("""
                        select authority, last.position
                        from authority_head
                        cross join lateral (
                            select event.position
                            from event
                            where event.authority = authority_head.authority and event.position <= :notAfter
                            order by event.authority_sequence desc
                            limit 1
                        ) last
                        """)
                .param("notAfter", notAfter)
                .query((row, _) -> Map.entry(row.getString("authority"), row.getLong("position")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
