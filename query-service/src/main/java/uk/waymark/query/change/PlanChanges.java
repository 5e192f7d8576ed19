package uk.waymark.query.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.slippage.Shift;

/// What the entries that changed a plan say of it.
@Component
class PlanChanges {
    private final PlanEntries entries;
    private final Rankings rankings;
    private final JsonMapper mapper = EventJson.mapper();

    PlanChanges(PlanEntries entries, Rankings rankings) {
        this.entries = entries;
        this.rankings = rankings;
    }

    /// In the order of the clock.
    List<Change> between(AuthorityCode authority, String plan, Span span, ChangeClock by, Clocks clocks) {
        var ranking = rankings.of(authority, plan);
        return entries.between(authority, plan, span, by, clocks, (row, _) -> change(row, by, ranking));
    }

    private Change change(ResultSet row, ChangeClock by, Ranking ranking) throws SQLException {
        var type = EventTypes.named(row.getString("type")).orElseThrow();
        var event = mapper.readValue(row.getString("data"), type);
        var around = around(row);
        var change = switch (by) {
            case EFFECTIVE -> TrueChange.of(event, around, ranking);
            case RECORDED -> ChangeOf.event(event, around, ranking);
        };
        return new Change(
                change.kind(),
                row.getString("subject"),
                change.sentence(),
                change.reason(),
                change.arrow(),
                around.correctedBy(),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("capacity"),
                row.getLong("version"),
                row.getLong("position"));
    }

    private static Circumstances around(ResultSet row) throws SQLException {
        var previous = row.getString("previous");
        return new Circumstances(
                previous == null ? null : new RatingCode(previous),
                row.getObject("corrected_by", Long.class),
                Shift.between(row.getObject("previous_on", LocalDate.class), row.getObject("due_on", LocalDate.class)));
    }
}
