package uk.waymark.query.slippage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;

/// How the dates of a plan's actions slipped, those that slipped furthest first.
@Component
class Slippages {
    private static final List<String> KEYS = List.of("slid", "moves", "position");
    private static final String SELECT = """
            with cap as (
                select coalesce(:capDays::integer, cap.days) as days, coalesce(:capTimes::integer, cap.times) as times
                from (values (true)) one (row)
                left join slip_cap_at(:asAt, :known) cap on cap.authority = :authority and cap.plan = :plan
                    and :capDays::integer is null and :capTimes::integer is null
            ),
            action as materialized (
                select * from action_at(:asAt, :known) action
                where action.authority = :authority and action.plan = :plan
                and (:action::text is null or action.id = :action)
            ),
            moved as materialized (
                select revision.*, row_number() over moves as nth, action.original_due_on,
                    coalesce(revision.due_day, (
                        select held_on from next_meeting(
                            revision.authority, revision.due_body, revision.effective_on, :asAt, :known))) as due_on
                from action
                join due_revision_at(:asAt, :known) revision
                    on revision.authority = action.authority and revision.action = action.id
                window moves as (partition by revision.action order by revision.position)
            ),
            -- By the cap and the meetings of its own day, as they were known when it was recorded; by another cap if one
            -- is asked for. A day that is not settled may be any, and is over a cap of days.
            step as materialized (
                select moved.*,
                    case when nth = 1 then moved.original_due_on else lag(moved.due_on) over moves end as previous_on,
                    coalesce(limits.days is not null and first.due_on is not null
                        and coalesce(first.moved_on - first.due_on > limits.days, true), false)
                        or coalesce(nth > limits.times, false) as over_cap
                from moved
                left join lateral (
                    select action.original_due_on as due_on, action.due_on as moved_on
                    from action_at(moved.effective_on, moved.position) action
                    where action.authority = moved.authority and action.id = moved.action) first on true
                left join lateral (
                    select :capDays::integer as days, :capTimes::integer as times
                    where :capDays::integer is not null or :capTimes::integer is not null
                    union all
                    select cap.days, cap.times from slip_cap_at(moved.effective_on, moved.position) cap
                    where cap.authority = moved.authority and cap.plan = :plan
                    and :capDays::integer is null and :capTimes::integer is null) limits on true
                window moves as (partition by moved.action order by moved.position)
            ),
            slipped as (
                select action.*, action.due_on - action.original_due_on as days_slipped,
                    (select count(*) from moved where moved.action = action.id) as times_revised,
                    coalesce(action.status = 'OPEN' and action.due_on < :today, false) as overdue,
                    coalesce(action.status = 'OPEN' and action.original_due_on < :today, false) as overdue_at_first
                from action
            ),
            -- The worst has the lowest keys. What moved to no settled day slipped by no number of days, and yet moved.
            ranked as (
                select *, -coalesce(days_slipped, 0)::bigint as slid, -times_revised as moves from slipped
            )
            select slid, moves, position, row_to_json(found) as item from (
                select
                    ranked.slid, ranked.moves, ranked.position, ranked.authority, ranked.id as action, ranked.text,
                    ranked.lead, ranked.status,
                    ranked.original_due as "originalDue", ranked.original_due_on as "originalDueOn",
                    ranked.due, ranked.due_on as "dueOn", ranked.times_revised as "timesRevised",
                    ranked.days_slipped as "daysSlipped", ranked.overdue,
                    case when ranked.overdue then :today - ranked.due_on else 0 end as "daysOverdue",
                    ranked.overdue_at_first as "overdueAgainstOriginal",
                    case when ranked.overdue_at_first then :today - ranked.original_due_on else 0 end
                        as "daysOverdueAgainstOriginal",
                    case when cap.days is not null or cap.times is not null then
                        json_build_object('days', cap.days, 'times', cap.times) end as cap,
                    cap.days is not null and ranked.times_revised > 0 and ranked.original_due_on is not null
                        and coalesce(ranked.days_slipped > cap.days, true)
                        or coalesce(ranked.times_revised > cap.times, false) as "overCap",
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select step.previous, step.previous_on as "previousOn", step.due, step.due_on as "dueOn",
                            step.due_on - step.previous_on as days, step.reason, step.granted_by as "grantedBy",
                            step.decided_at as "decidedAt",
                            substring(step.decided_at from '^(.*)/[^/]+$') as body, step.over_cap as "overCap",
                            step.effective_on as "effectiveOn", step.recorded_at as "recordedAt", step.by,
                            step.capacity, step.provenance, step.position
                        from step
                        where step.action = ranked.id) part) as revisions
                from ranked cross join cap
                where (ranked.slid, ranked.moves, ranked.position) > (:slid, :moves, :after)
                order by ranked.slid, ranked.moves, ranked.position
                limit :fetch
            ) found
            order by slid, moves, position
            """;

    private final JdbcClient db;
    private final JsonRows rows;

    Slippages(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// That of the action of that id, which is known to be there.
    Slippage get(AuthorityCode authority, String plan, String action, AnotherCap cap, Clocks clocks) {
        return select(authority, plan, action, cap, clocks, Paging.all())
                .query(rows.of(Slippage.class))
                .single();
    }

    List<Paging.Row<Slippage>> list(
            AuthorityCode authority, String plan, AnotherCap cap, Clocks clocks, Paging paging) {
        return select(authority, plan, null, cap, clocks, paging)
                .query(rows.listed(Slippage.class, KEYS))
                .list();
    }

    private JdbcClient.StatementSpec select(
            AuthorityCode authority,
            String plan,
            @Nullable String action,
            AnotherCap cap,
            Clocks clocks,
            Paging paging) {
        var after = paging.after(KEYS.size());
        return clocks.sql(db, SELECT)
                .param("authority", authority.value())
                .param("plan", plan)
                .param("action", action)
                .param("capDays", cap.capDays())
                .param("capTimes", cap.capTimes())
                .param("slid", after.get(0))
                .param("moves", after.get(1))
                .param("after", after.get(2))
                .param("fetch", paging.fetch());
    }
}
