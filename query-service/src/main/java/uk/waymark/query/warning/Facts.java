package uk.waymark.query.warning;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;

/// Reads what the rules look at: the plan in one statement, and its actions with all that belongs to them in another.
@Component
class Facts {
    private static final String ACTIONS = """
            select row_to_json(found) as item from (
                select
                    action.id, action.lead, action.status, action.effective_on as "addedOn", action.position,
                    (select coalesce(json_agg(row_to_json(part) order by "asAt", given_at, position), '[]') from (
                        select rating.position, rating.dimension, rating.rating, rating.rationale,
                            rating.as_at as "asAt", rating.given_at, rating.capacity, rating.evidence,
                            rating.overturns is not null or exists (
                                select from validation_at(:asAt, :known) validation
                                where validation.authority = rating.authority and validation.action = rating.action
                                and validation.rating_version = rating.given_at
                                and validation.position > rating.position) as validated
                        from rating_at(:asAt, :known) rating
                        where rating.authority = action.authority and rating.plan = action.plan
                        and rating.action = action.id) part) as ratings,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select position, status, closure, effective_on as "effectiveOn"
                        from stage_at(:asAt, :known) stage
                        where stage.authority = action.authority and stage.action = action.id) part) as stages,
                    -- As it stood on the day on which it was moved, before that was recorded and with it.
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select revision.position, revision.effective_on as "effectiveOn",
                            (select due_on from action_at(revision.effective_on, revision.position - 1) one
                                where one.authority = action.authority and one.id = action.id) as before,
                            (select due_on from action_at(revision.effective_on, revision.position) one
                                where one.authority = action.authority and one.id = action.id) as after
                        from due_revision_at(:asAt, :known) revision
                        where revision.authority = action.authority and revision.action = action.id) part) as moves,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select evidence.position, evidence.ref, evidence.effective_on as "attachedOn",
                            withdrawal.effective_on as "withdrawnOn",
                            withdrawal.position as withdrawal
                        from evidence_at(:asAt, :known) evidence
                        left join evidence_withdrawal_at(:asAt, :known) withdrawal
                            on withdrawal.authority = evidence.authority and withdrawal.action = evidence.action
                            and withdrawal.ref = evidence.ref
                        where evidence.authority = action.authority and evidence.action = action.id) part) as evidence,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select position, effective_on as "effectiveOn", recorded_at as "recordedAt"
                        from recorded_event event
                        where event.authority = action.authority and event.subject = action.id
                        and event.effective_on <= :asAt and event.position <= :known
                        and not exists (
                            select from parked_event waiting
                            where waiting.authority = event.authority and waiting.subject = event.subject
                            and waiting.position <= event.position)) part) as entries,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select measure.position, measure.name, measure.unit, measure.better,
                            (select row_to_json(part) from (
                                select position, target, effective_on as "effectiveOn"
                                from target_at(:asAt, :known) target
                                where target.authority = measure.authority and target.measure = measure.id
                                order by effective_on desc, position desc
                                limit 1) part) as target,
                            (select row_to_json(part) from (
                                select position, figure, to_on as "to"
                                from reading_at(:asAt, :known) reading
                                where reading.authority = measure.authority and reading.measure = measure.id
                                order by to_on desc, position desc
                                limit 1) part) as reading
                        from measure_at(:asAt, :known) measure
                        where measure.authority = action.authority
                        and measure.actions @> array[action.id]) part) as measures
                from action_at(:asAt, :known) action
                where action.authority = :authority and action.plan = :plan
            ) found
            order by position
            """;

    private final JdbcClient db;
    private final JsonRows rows;

    Facts(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The plan of that id, which is known to be there.
    PlanFacts plan(AuthorityCode authority, String id, Clocks clocks) {
        return clocks.sql(db, """
                select row_to_json(found) as item from (
                    select plan.delivery_scheme as "deliveryScheme", plan.impact_scheme as "impactScheme",
                        reporting.cadence, reporting.position as "cadencePosition", :today::date as today
                    from plan_at(:asAt, :known) plan
                    left join reporting_cadence_at(:asAt, :known) reporting
                        on reporting.authority = plan.authority and reporting.plan = plan.id
                    where plan.authority = :authority and plan.id = :id
                ) found
                """)
                .param("authority", authority.value())
                .param("id", id)
                .query(rows.of(PlanFacts.class))
                .single();
    }

    /// In the order in which they were added.
    List<ActionFacts> actions(AuthorityCode authority, String plan, Clocks clocks) {
        return clocks.sql(db, ACTIONS)
                .param("authority", authority.value())
                .param("plan", plan)
                .query(rows.of(ActionFacts.class))
                .list();
    }
}
