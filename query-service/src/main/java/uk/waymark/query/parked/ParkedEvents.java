package uk.waymark.query.parked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.feed.EventStream;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;

/// The events that wait, and those that nobody waits for any more.
@Component
class ParkedEvents {
    private static final String STREAMS = """
            select parked.authority, parked.subject, parked.position, event.type, parked.reason, (
                select count(*) from parked_event later
                where later.authority = parked.authority and later.subject = parked.subject
                and later.position > parked.position
            ) as waiting
            from parked_event parked
            join recorded_event event on event.position = parked.position
            where parked.position in (select min(position) from parked_event group by authority, subject)
            """;

    private final JdbcClient db;

    ParkedEvents(JdbcClient db) {
        this.db = db;
    }

    List<Paging.Row<ParkedStream>> after(long position, Whose whose, int limit) {
        return db.sql(STREAMS + """
                and parked.position > :after and %s
                order by parked.position limit :limit
                """.formatted(whose.among("parked.authority")))
                .param("after", position)
                .param("authority", whose.parameter())
                .param("limit", limit)
                .query((row, _) -> new Paging.Row<>(row.getLong("position"), ParkedStream.of(row)))
                .list();
    }

    /// A stream by the event that it waits for.
    Optional<ParkedStream> at(long position, Whose whose) {
        return db.sql(STREAMS + "and parked.position = :position and " + whose.among("parked.authority"))
                .param("authority", whose.parameter())
                .param("position", position)
                .query((row, _) -> ParkedStream.of(row))
                .optional();
    }

    List<Paging.Row<SkippedEvent>> skippedAfter(long position, Whose whose, int limit) {
        return db.sql("""
                select * from public.skipped_event
                where position > :after and %s
                order by position limit :limit
                """.formatted(whose.among("authority")))
                .param("after", position)
                .param("authority", whose.parameter())
                .param("limit", limit)
                .query((row, _) -> new Paging.Row<>(row.getLong("position"), SkippedEvent.of(row)))
                .list();
    }

    /// All that waits of a stream, in order.
    List<RecordedEvent> of(EventStream stream) {
        return db.sql("""
                select event.*
                from parked_event parked
                join recorded_event event on event.position = parked.position
                where parked.authority = :authority and parked.subject = :subject
                order by event.version
                """)
                .param("authority", stream.authority().value())
                .param("subject", stream.subject())
                .query((row, _) -> event(row))
                .list();
    }

    void remove(List<RecordedEvent> events) {
        db.sql("delete from parked_event where position = any(:positions)")
                .param("positions", events.stream().map(RecordedEvent::position).toArray(Long[]::new))
                .update();
    }

    /// Only the event that its stream waits for can be skipped.
    ///
    /// @return its stream; nothing when none waits for that event
    Optional<EventStream> skip(long position, Skip skip) {
        return db.sql("""
                with gone as (
                    delete from parked_event
                    where position = :position and not exists (
                        select from parked_event earlier
                        where earlier.authority = parked_event.authority and earlier.subject = parked_event.subject
                        and earlier.position < parked_event.position)
                    returning position, authority, subject, reason
                ), skipped as (
                    insert into public.skipped_event (position, authority, subject, reason, skipped_by, why)
                    select position, authority, subject, coalesce(reason, ''), :by, :why from gone
                    on conflict (position) do nothing
                )
                select authority, subject from gone
                """)
                .param("position", position)
                .param("by", skip.by())
                .param("why", skip.why())
                .query((row, _) -> stream(row))
                .optional();
    }

    /// Those that somebody has decided to skip while other read models were the live ones.
    ///
    /// @return their streams
    List<EventStream> removeSkipped() {
        return db.sql("""
                delete from parked_event
                where position in (select position from public.skipped_event)
                returning authority, subject
                """).query((row, _) -> stream(row)).list().stream()
                .distinct()
                .toList();
    }

    static Refusal missing(long position) {
        return Refusal.missing("parked event at position", String.valueOf(position), "/parked");
    }

    private static EventStream stream(ResultSet row) throws SQLException {
        return new EventStream(new AuthorityCode(row.getString("authority")), row.getString("subject"));
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
                row.getString("by"),
                row.getString("capacity"),
                row.getString("provenance"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("data"));
    }
}
