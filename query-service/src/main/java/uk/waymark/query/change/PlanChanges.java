package uk.waymark.query.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.slippage.Shift;

/// What happened to a plan, to its actions, and to what was resolved by the bodies that adopted it, that it reported to
/// by then, or between whose meetings it is asked.
@Component
class PlanChanges {
    // A correction stands behind what it corrects, where both are of one day: so each rating follows the one before it.
    private static final String SELECT = """
            with discharged as (
                select decision.position from decision_at(:asAt, :known) decision
                join follow_up on follow_up.authority = decision.authority and follow_up.id = decision.follow_up
                where decision.authority = :authority and decision.decision = 'ACCEPTED'
                and (follow_up.body = any (:bodies::text[])
                    or follow_up.body in (
                        select adoption.body from adoption_at(:asAt, :known) adoption
                        where adoption.authority = :authority and adoption.plan = :plan)
                    -- Reports went to it by then, wherever they go since.
                    or exists (
                        select from reporting_cadence reporting
                        where reporting.authority = :authority and reporting.plan = :plan
                        and reporting.reports_to = follow_up.body
                        and reporting.effective_on <= decision.effective_on and reporting.position <= :known))
            ),
            -- A rating and its corrections are known by the version at which it was given.
            entered as (
                select rating.position, rating.action, rating.dimension, rating.rating, rating.as_at, rating.given_at,
                    first_value(rating.position) over entry as entered_by,
                    lead(rating.position) over entry as corrected_by
                from rating
                where rating.authority = :authority and rating.plan = :plan and rating.position <= :known
                and :clock = 'EFFECTIVE'
                window entry as (partition by rating.action, rating.given_at order by rating.position)
            ),
            given as materialized (
                select entered.position, entered.entered_by, entered.corrected_by,
                    lag(entered.rating) over (
                        partition by entered.action, entered.dimension, entered.corrected_by is null
                        order by entered.as_at, entered.given_at, entered.position) as previous
                from entered
            )
            select event.*, given.previous, given.corrected_by, moved.previous_on, moved.due_on
            from recorded_event event
            left join given on given.position = event.position
            left join lateral (
                select move.previous_on, move.due_on
                from due_move(event.position, case :clock when 'EFFECTIVE' then :known else event.position end) move
                where event.type = 'DueDateRevised'
                limit 1) moved on true
            where event.authority = :authority
            and (event.subject = :plan
                -- All that begins with the plan and a slash: the character after it is the zero.
                or event.subject > :plan || '/' and event.subject < :plan || '0'
                or event.position in (select position from discharged))
            and event.position <= :known and event.effective_on <= :asAt
            and not exists (
                select from parked_event waiting
                where waiting.authority = event.authority and waiting.subject = event.subject
                and waiting.position <= event.position)
            and case :clock
                when 'EFFECTIVE' then event.effective_on > :from and event.effective_on <= :to
                else event.recorded_at >= :after and event.recorded_at < :before end
            order by case :clock when 'EFFECTIVE' then event.effective_on end,
                coalesce(given.entered_by, event.position), event.position
            """;

    private final JdbcClient db;
    private final Rankings rankings;
    private final Clock clock;
    private final JsonMapper mapper = EventJson.mapper();

    PlanChanges(JdbcClient db, Rankings rankings, Clock clock) {
        this.db = db;
        this.rankings = rankings;
        this.clock = clock;
    }

    /// In the order of the clock.
    List<Change> between(AuthorityCode authority, String plan, Span span, ChangeClock by, Clocks clocks) {
        var ranking = rankings.of(authority, plan);
        return clocks.sql(db, SELECT)
                .param("authority", authority.value())
                .param("plan", plan)
                .param("bodies", span.bodies().toArray(String[]::new))
                .param("clock", by.name())
                .param("from", span.from() == null ? LocalDate.MIN : span.from())
                .param("to", span.to())
                .param("after", span.from() == null ? OffsetDateTime.MIN : end(span.from()))
                .param("before", end(span.to()))
                .query((row, _) -> change(row, by, ranking))
                .list();
    }

    private OffsetDateTime end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
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
