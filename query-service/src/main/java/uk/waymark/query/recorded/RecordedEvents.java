package uk.waymark.query.recorded;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;

/// The events in the order of the ledger, as far as nothing is missing before them.
@Component
class RecordedEvents {
    private static final RowMapper<Paging.Row<CloudEvent>> ROWS = (row, _) -> new Paging.Row<>(
            row.getLong("position"),
            new CloudEvent(
                    "1.0",
                    row.getString("id"),
                    "waymark.%s.v1".formatted(row.getString("type")),
                    "/authorities/" + row.getString("authority"),
                    row.getString("subject"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getLong("position"),
                    row.getObject("told_sequence", Long.class),
                    row.getLong("version"),
                    row.getObject("effective_on", LocalDate.class),
                    row.getString("by"),
                    row.getString("capacity"),
                    row.getString("provenance"),
                    row.getString("correlation_id"),
                    row.getString("causation_id"),
                    "application/json",
                    row.getString("data")));

    private final JdbcClient db;

    RecordedEvents(JdbcClient db) {
        this.db = db;
    }

    List<Paging.Row<CloudEvent>> after(long position, Whose whose, Clocks clocks, int limit) {
        return clocks.sql(db, """
                select *, case when sees_exempt() then authority_sequence end as told_sequence from recorded_event
                where position > :after
                and position <= (select position from feed_watermark)
                and position <= :known and effective_on <= :asAt
                and %s
                order by position
                limit :limit
                """.formatted(whose.among("authority")))
                .param("after", position)
                .param("authority", whose.parameter())
                .param("limit", limit)
                .query(ROWS)
                .list();
    }
}
