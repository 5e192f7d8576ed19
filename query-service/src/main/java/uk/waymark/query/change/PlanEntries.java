package uk.waymark.query.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;

/// The entries of the ledger that changed a plan: what happened to it, to its actions, to the findings that it answers,
/// and to what was resolved by the bodies that adopted it, that it reported to by then, or between whose meetings it is
/// asked.
@Component
class PlanEntries {
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
            -- A plan answers all that its inspections found, and what else its actions name.
            contested as (
                select contest.position from contest_at(:asAt, :known) contest
                where contest.authority = :authority
                and (contest.inspection in (
                        select json_array_elements_text(plan.inspections) from plan
                        where plan.authority = :authority and plan.id = :plan)
                    or contest.finding in (
                        select unnest(action.findings) from action
                        where action.authority = :authority and action.plan = :plan
                        and action.effective_on <= :asAt and action.position <= :known))
            ),
            given as (
                select action, dimension, rating, as_at, given_at, position,
                    first_value(position) over entries as first_position, lead(position) over entries as corrected_by
                from rating
                where authority = :authority and plan = :plan and position <= :known and :clock = 'EFFECTIVE'
                window entries as (partition by action, given_at order by position)
            ),
            held as (
                select position, first_position, corrected_by,
                    case when corrected_by is null then lag(rating) over (
                        partition by action, dimension, corrected_by is null
                        order by as_at, given_at, position) end as previous
                from given
                where as_at <= :asAt
            ),
            -- Of each position there is one row of an entry, and one more of a rating: to group them takes no join.
            entry as (
                select position, min(first_position) as first_position, min(corrected_by) as corrected_by,
                    min(previous) as previous
                from (
                    select position, null::bigint as first_position, null::bigint as corrected_by,
                        null::text as previous
                    from entry_within(:authority, :plan)
                    union all
                    select position, null, null, null from discharged
                    union all
                    select position, null, null, null from contested
                    union all
                    select position, first_position, corrected_by, previous from held
                ) rows
                group by position
            )
            select event.*, entry.previous, entry.corrected_by, moved.previous_on, moved.due_on
            from entry
            join recorded_event event on event.position = entry.position
            left join lateral due_move(
                case event.type when 'DueDateRevised' then event.position end,
                case :clock when 'EFFECTIVE' then :known else event.position end) moved on true
            where event.position <= :known and event.effective_on <= :asAt
            and not exists (
                select from parked_event waiting
                where waiting.authority = event.authority and waiting.subject = event.subject
                and waiting.position <= event.position)
            and case :clock
                when 'EFFECTIVE' then event.effective_on > :from and event.effective_on <= :to
                else event.recorded_at >= :after and event.recorded_at < :before end
            order by case :clock when 'EFFECTIVE' then event.effective_on end,
                coalesce(entry.first_position, event.position), event.position
            """;

    private final JdbcClient db;
    private final Clock clock;

    PlanEntries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// In the order of the clock, each with the rating before the one that it gave, the position of what put that
    /// right, and the days from which and to which it moved a date.
    <T> List<T> between(
            AuthorityCode authority, String plan, Span span, ChangeClock by, Clocks clocks, RowMapper<T> told) {
        return clocks.sql(db, SELECT)
                .param("authority", authority.value())
                .param("plan", plan)
                .param("bodies", span.bodies().toArray(String[]::new))
                .param("clock", by.name())
                .param("from", span.from() == null ? LocalDate.MIN : span.from())
                .param("to", span.to())
                .param("after", span.from() == null ? OffsetDateTime.MIN : end(span.from()))
                .param("before", end(span.to()))
                .query(told)
                .list();
    }

    private OffsetDateTime end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
