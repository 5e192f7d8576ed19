package uk.waymark.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.Paging;

/// What happened to a stream and to those within it, in the order in which it was recorded.
@Component
class Timeline {
    private final JdbcClient db;
    private final JsonMapper mapper = EventJson.mapper();

    Timeline(JdbcClient db) {
        this.db = db;
    }

    List<Paging.Row<TimelineEntry>> of(AuthorityCode authority, String subject, Clocks clocks, Paging paging) {
        return clocks.sql(db, """
                with entry as (
                    select position from entry_within(:authority, :subject)
                    where position > :after and position <= :known and effective_on <= :asAt
                    order by position
                    limit :fetch
                )
                select event.*,
                    cause.id as cause_id, cause.type as cause_type,
                    cause.subject as cause_subject, cause.position as cause_position
                from entry
                join recorded_event event on event.position = entry.position
                left join recorded_event cause
                    on cause.id = event.causation_id and cause.authority = event.authority
                order by event.position
                """)
                .param("authority", authority.value())
                .param("subject", subject)
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query((row, _) -> new Paging.Row<>(row.getLong("position"), entry(row)))
                .list();
    }

    private TimelineEntry entry(ResultSet row) throws SQLException {
        var type = row.getString("type");
        var data = row.getString("data");
        return new TimelineEntry(
                type,
                Sentence.of(mapper.readValue(data, EventTypes.named(type).orElseThrow())),
                row.getString("subject"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                null,
                row.getString("capacity"),
                row.getLong("version"),
                row.getLong("position"),
                cause(row),
                row.getString("provenance"),
                data);
    }

    private static TimelineEntry.@Nullable Cause cause(ResultSet row) throws SQLException {
        var id = row.getString("cause_id");
        return id == null
                ? null
                : new TimelineEntry.Cause(
                        id, row.getString("cause_type"), row.getString("cause_subject"), row.getLong("cause_position"));
    }
}
