package uk.waymark.command.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityCode;

/// The ledger as it is published, read by position, and how far it has been.
@Component
class PublishedLedger {
    private final JdbcClient db;

    PublishedLedger(JdbcClient db) {
        this.db = db;
    }

    /// That of the last event.
    long position() {
        return db.sql("select position from ledger_head").query(Long.class).single();
    }

    List<RecordedEvent> after(long position, int most) {
        return db.sql("""
                select position, authority, authority_sequence, subject, version, id, type, effective_on, recorded_at,
                    recorded_by, capacity, provenance, correlation_id, causation_id, data
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

    private static RecordedEvent event(ResultSet row) throws SQLException {
        return new RecordedEvent(
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
                row.getString("data"));
    }

    long checkpoint(String topic) {
        return db.sql("select position from feed_checkpoint where topic = :topic")
                .param("topic", topic)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Waits for no disk: when the database loses it in a crash, what came after it is sent again.
    void keepCheckpoint(String topic, long position) {
        db.sql("""
                with at_leisure as (select set_config('synchronous_commit', 'off', true))
                insert into feed_checkpoint (topic, position)
                select :topic, :position from at_leisure
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
