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
    private static final int MOST_OCTETS = 4 * 1024 * 1024;

    private final JdbcClient db;

    PublishedLedger(JdbcClient db) {
        this.db = db;
    }

    /// That of the last event.
    long position() {
        return db.sql("select position from ledger_head").query(Long.class).single();
    }

    /// Fewer when they are large, but at least one while there is any: the driver holds all of them at once.
    List<RecordedEvent> after(long position, int most) {
        return db.sql("""
                select position, authority, authority_sequence, subject, version, id, type, effective_on, recorded_at,
                    recorded_by, capacity, provenance, correlation_id, causation_id, data
                from (
                    select *, sum(octet_length(data)) over (order by position) - octet_length(data) as octets_before
                    from event
                    where position > :position
                    order by position
                    limit :most
                ) next
                where octets_before < :mostOctets
                order by position
                """)
                .param("position", position)
                .param("most", most)
                .param("mostOctets", MOST_OCTETS)
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

    /// Where the broker last put an event of each partition. Some come after a checkpoint that [#keepCheckpoint] moved
    /// back: where one of them is missing, so may be what came before it.
    List<Place> places(String topic) {
        return db.sql("select partition, record_offset, position from feed_place where topic = :topic")
                .param("topic", topic)
                .query((row, _) ->
                        new Place(row.getInt("partition"), row.getLong("record_offset"), row.getLong("position")))
                .list();
    }

    /// Waits for no disk: when the database loses it in a crash, what came after it is sent again.
    ///
    /// @param places of the last events up to the position, in the partitions where they are known
    void keepCheckpoint(String topic, long position, List<Place> places) {
        db.sql("""
                with at_leisure as (select set_config('synchronous_commit', 'off', true)),
                placed as (
                    insert into feed_place (topic, partition, record_offset, position)
                    select :topic, place.partition, place.record_offset, place.position
                    from unnest(cast(:partitions as integer[]), cast(:offsets as bigint[]), cast(:positions as bigint[]))
                        as place (partition, record_offset, position)
                    on conflict (topic, partition) do update
                    set record_offset = excluded.record_offset, position = excluded.position
                )
                insert into feed_checkpoint (topic, position)
                select :topic, :position from at_leisure
                on conflict (topic) do update set position = excluded.position
                """)
                .param("topic", topic)
                .param("position", position)
                .param("partitions", places.stream().mapToInt(Place::partition).toArray())
                .param("offsets", places.stream().mapToLong(Place::offset).toArray())
                .param("positions", places.stream().mapToLong(Place::position).toArray())
                .update();
    }

    /// Moves the checkpoint to where the topic has been found to lack nothing, and forgets the places of later events:
    /// they are sent again, perhaps to other partitions. Waits for no disk either.
    void goBackTo(String topic, long position) {
        db.sql("""
                with at_leisure as (select set_config('synchronous_commit', 'off', true)),
                passed as (delete from feed_place where topic = :topic and position > :position)
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
