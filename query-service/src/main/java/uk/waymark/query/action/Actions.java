package uk.waymark.query.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;

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
                    action.original_due_on as "originalDueOn", action.times_revised as "timesRevised",
                    coalesce(action.status = 'OPEN' and action.due_on < :today, false) as overdue,
                    coalesce(action.status = 'OPEN' and action.original_due_on < :today, false)
                        as "overdueAgainstOriginal",
                    action.status, action.completion, action.closure, action.first_closure as "firstClosure",
                    action.effective_on as "effectiveOn", action.version, action.provenance,
                    (select coalesce(json_object_agg(dimension, row_to_json(part)), '{}') from (
                        select current_rating.dimension, current_rating.rating, legend.label,
                            current_rating.direction, current_rating.rationale, current_rating.as_at as "asAt",
                            current_rating.recorded_at as "recordedAt", current_rating.by, current_rating.capacity,
                            current_rating.decided_at as "decidedAt", current_rating.overturns is not null or exists (
                                select from validation
                                where validation.authority = current_rating.authority
                                and validation.action = current_rating.action
                                and validation.rating_version = current_rating.given_at
                                and validation.position > current_rating.position) as validated,
                            current_rating.version,
                            current_rating.provenance
                        from current_rating
                        join plan on plan.authority = action.authority and plan.id = action.plan
                        left join legend on legend.code = current_rating.rating and legend.scheme =
                            case current_rating.dimension
                                when 'DELIVERY' then plan.delivery_scheme else plan.impact_scheme end
                        where current_rating.authority = action.authority and current_rating.plan = action.plan
                        and current_rating.action = action.id) part) as ratings,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select evidence.position, evidence.ref, evidence.title, evidence.uri, evidence.sha256,
                            evidence.effective_on as "effectiveOn", evidence.recorded_at as "recordedAt",
                            withdrawal.effective_on as "withdrawnOn", withdrawal.reason as "withdrawnBecause",
                            evidence.provenance
                        from evidence
                        left join evidence_withdrawal withdrawal on withdrawal.authority = evidence.authority
                            and withdrawal.action = evidence.action and withdrawal.ref = evidence.ref
                        where evidence.authority = action.authority and evidence.action = action.id) part) as evidence,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select position, ref, text, due,
                            due_on(milestone.authority, due_day, due_body, effective_on) as "dueOn",
                            reached_on as "reachedOn", note, effective_on as "effectiveOn", provenance
                        from milestone
                        where milestone.authority = action.authority and milestone.action = action.id
                    ) part) as milestones,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select position, previous, due, reason, granted_by as "grantedBy", decided_at as "decidedAt",
                            effective_on as "effectiveOn", recorded_at as "recordedAt", provenance
                        from due_revision
                        where due_revision.authority = action.authority and due_revision.action = action.id
                    ) part) as "dueRevisions"
                from action_state action
                where action.authority = :authority and action.plan = :plan %s
                order by action.position
                limit :fetch
            ) found
            order by position
            """;

    private final JdbcClient db;
    private final JsonRows rows;
    private final RatingCodes codes;
    private final Clock clock;

    Actions(JdbcClient db, JsonRows rows, RatingCodes codes, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.codes = codes;
        this.clock = clock;
    }

    /// The action of that id, which is known to be there.
    Action get(AuthorityCode authority, String plan, String id) {
        return db.sql(SELECT.formatted("and action.id = :id"))
                .param("authority", authority.value())
                .param("plan", plan)
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .param("fetch", 1)
                .query(rows.of(Action.class))
                .single();
    }

    List<Paging.Row<Action>> list(AuthorityCode authority, String plan, ActionFilter filter, Paging paging) {
        codes.wrong(filter.rating(), authority, plan).ifPresent(wrong -> {
            throw Refusal.of(wrong);
        });
        return db.sql(SELECT.formatted("""
                and action.position > :after
                and (:status::text is null or action.status = :status)
                and (:overdue::boolean is null
                    or :overdue = coalesce(action.status = 'OPEN' and action.due_on < :today, false))
                and (:q::text is null
                    or position(lower(:q) in lower(concat_ws(' ', action.text, action.priority, action.lead))) > 0)
                and (:rating::text is null or :rating = (
                    select current_rating.rating from current_rating
                    where current_rating.authority = action.authority and current_rating.plan = action.plan
                    and current_rating.action = action.id and current_rating.dimension = 'DELIVERY'))
                """))
                .param("authority", authority.value())
                .param("plan", plan)
                .param("today", LocalDate.now(clock))
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
