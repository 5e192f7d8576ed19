package uk.waymark.query.action;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;

/// The actions of a plan, each with its parts in one statement.
@Component
class Actions {
    private static final String SELECT = """
            select position, row_to_json(found) as item from (
                select
                    action.position, action.authority, action.id, action.plan, action.ref, action.text, action.findings,
                    action.priority, action.intended_outcome as "intendedOutcome", action.lead, action.accountable,
                    action.partners, action.start_on as start, action.success_measures as "successMeasures",
                    action.resource, action.due, action.due_on as "dueOn", action.original_due as "originalDue",
                    action.original_due_on as "originalDueOn",
                    (select count(*) from due_revision_at(:asAt, :known) revision
                     where revision.authority = action.authority and revision.action = action.id) as "timesRevised",
                    coalesce(action.status = 'OPEN' and action.due_on < :today, false) as overdue,
                    coalesce(action.status = 'OPEN' and action.original_due_on < :today, false)
                        as "overdueAgainstOriginal",
                    action.status,
                    (select row_to_json(part) from (
                        select reason as outcome, effective_on as "effectiveOn", recorded_at as "recordedAt", by
                        from stage_at(:asAt, :known) stage
                        where stage.authority = action.authority and stage.action = action.id
                        and stage.status = 'COMPLETE' and action.status <> 'OPEN'
                        and not exists (
                            select from stage_at(:asAt, :known) later
                            where later.authority = stage.authority and later.action = stage.action
                            and later.status = 'OPEN' and later.position > stage.position)
                        order by stage.position desc limit 1) part) as completion,
                    (select row_to_json(part) from (
                        select closure, reason, effective_on as "effectiveOn", recorded_at as "recordedAt", by
                        from stage where stage.position = action.stage_position and stage.status = 'CLOSED'
                    ) part) as closure,
                    (select row_to_json(part) from (
                        select closure, reason, effective_on as "effectiveOn", recorded_at as "recordedAt", by
                        from stage_at(:asAt, :known) stage
                        where stage.authority = action.authority and stage.action = action.id
                        and stage.status = 'CLOSED'
                        order by stage.position limit 1) part) as "firstClosure",
                    action.effective_on as "effectiveOn",
                    (select version from version_of(action.authority, action.id, :known)) as version,
                    action.provenance,
                    (select coalesce(json_object_agg(dimension, row_to_json(part)), '{}') from (
                        select held.dimension, held.rating, legend.label, held.direction, held.rationale,
                            held.as_at as "asAt", held.recorded_at as "recordedAt", held.by, held.capacity,
                            held.decided_at as "decidedAt", held.overturns is not null or exists (
                                select from validation_at(:asAt, :known) validation
                                where validation.authority = held.authority and validation.action = held.action
                                and validation.rating_version = held.given_at
                                and validation.position > held.position) as validated,
                            held.version, held.provenance
                        from plan
                        cross join lateral (
                            values ('DELIVERY', plan.delivery_scheme), ('IMPACT', plan.impact_scheme)
                        ) rated (dimension, scheme)
                        cross join lateral held_rating(
                            action.authority, action.plan, action.id, rated.dimension, :asAt, :known) held
                        left join legend on legend.scheme = rated.scheme and legend.code = held.rating
                        where plan.authority = action.authority and plan.id = action.plan) part) as ratings,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select evidence.position, evidence.ref, evidence.title, evidence.uri, evidence.sha256,
                            evidence.effective_on as "effectiveOn", evidence.recorded_at as "recordedAt",
                            withdrawal.effective_on as "withdrawnOn", withdrawal.reason as "withdrawnBecause",
                            evidence.provenance
                        from evidence_at(:asAt, :known) evidence
                        left join evidence_withdrawal_at(:asAt, :known) withdrawal
                            on withdrawal.authority = evidence.authority
                            and withdrawal.action = evidence.action and withdrawal.ref = evidence.ref
                        where evidence.authority = action.authority and evidence.action = action.id) part) as evidence,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select milestone.position, milestone.ref, milestone.text, milestone.due,
                            coalesce(milestone.due_day, (
                                select held_on from next_meeting(
                                    milestone.authority, milestone.due_body, milestone.effective_on, :asAt, :known)
                            )) as "dueOn",
                            arrival.effective_on as "reachedOn", arrival.note,
                            milestone.effective_on as "effectiveOn", milestone.provenance
                        from milestone_at(:asAt, :known) milestone
                        left join arrival_at(:asAt, :known) arrival on arrival.authority = milestone.authority
                            and arrival.action = milestone.action and arrival.ref = milestone.ref
                        where milestone.authority = action.authority and milestone.action = action.id
                    ) part) as milestones,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select position, previous, due, reason, granted_by as "grantedBy", decided_at as "decidedAt",
                            effective_on as "effectiveOn", recorded_at as "recordedAt", provenance
                        from due_revision_at(:asAt, :known) revision
                        where revision.authority = action.authority and revision.action = action.id
                    ) part) as "dueRevisions"
                from action_at(:asAt, :known) action
                where action.authority = :authority and action.plan = :plan %s
                order by action.position
                limit :fetch
            ) found
            order by position
            """;

    private final JdbcClient db;
    private final JsonRows rows;
    private final RatingCodes codes;

    Actions(JdbcClient db, JsonRows rows, RatingCodes codes) {
        this.db = db;
        this.rows = rows;
        this.codes = codes;
    }

    /// The action of that id, which is known to be there.
    Action get(AuthorityCode authority, String plan, String id, Clocks clocks) {
        return clocks.sql(db, SELECT.formatted("and action.id = :id"))
                .param("authority", authority.value())
                .param("plan", plan)
                .param("id", id)
                .param("fetch", 1)
                .query(rows.of(Action.class))
                .single();
    }

    List<Paging.Row<Action>> list(
            AuthorityCode authority, String plan, ActionFilter filter, Clocks clocks, Paging paging) {
        codes.wrong(filter.rating(), Whose.of(authority), plan).ifPresent(wrong -> {
            throw Refusal.of(wrong);
        });
        return clocks.sql(db, SELECT.formatted("""
                and action.position > :after
                and (:status::text is null or action.status = :status)
                and (:overdue::boolean is null
                    or :overdue = coalesce(action.status = 'OPEN' and action.due_on < :today, false))
                and (:q::text is null
                    or position(lower(:q) in lower(concat_ws(' ', action.text, action.priority, action.lead))) > 0)
                and (:rating::text is null or :rating = (
                    select rating from held_rating(
                        action.authority, action.plan, action.id, 'DELIVERY', :asAt, :known)))
                """))
                .param("authority", authority.value())
                .param("plan", plan)
                .param("after", paging.after())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("overdue", filter.overdue())
                .param("q", filter.q())
                .param("rating", filter.rating())
                .param("fetch", paging.fetch())
                .query(rows.listed(Action.class))
                .list();
    }
}
