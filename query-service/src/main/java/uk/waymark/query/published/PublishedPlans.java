package uk.waymark.query.published;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;

/// Plans that a body has adopted, in the order in which they were drafted.
@Component
class PublishedPlans {
    private static final String STANDING = """
            (select row_to_json(part) from (
                select rating.rating, legend.label, rating.direction, rating.rationale, rating.as_at as "asAt",
                    rating.decided_at as "decidedAt"
                from published_rating(plan.authority, plan.id, action.id, '%s', :asAt, :known) rating
                join legend on legend.scheme = plan.%s_scheme and legend.code = rating.rating) part)""";

    private static final String SELECT =
            """
            select row_to_json(found) as item from (
                select plan.authority, plan.id, plan.name, plan.from_on as "from", plan.to_on as "to", plan.owner,
                    (select json_agg(json_build_object('body', body, 'effectiveOn', effective_on) order by position)
                        from adoption_at(:asAt, :known) adoption
                        where adoption.authority = plan.authority and adoption.plan = plan.id) as adoptions,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select action.position, action.ref, action.text, action.intended_outcome as "intendedOutcome",
                            action.lead, action.status, action.due, action.due_on as "dueOn",
                            %s as delivery,
                            %s as impact
                        from action_at(:asAt, :known) action
                        where action.authority = plan.authority and action.plan = plan.id
                    ) part) as actions
                from plan_at(:asAt, :known) plan
                where plan.authority = :authority and exists (
                    select from adoption_at(:asAt, :known) adoption
                    where adoption.authority = plan.authority and adoption.plan = plan.id)
                order by plan.position
            ) found
            """.formatted(STANDING.formatted("DELIVERY", "delivery"), STANDING.formatted("IMPACT", "impact"));

    private final JdbcClient db;
    private final JsonRows rows;

    PublishedPlans(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    List<PublishedPlan> of(AuthorityCode authority, Clocks clocks) {
        return clocks.sql(db, SELECT)
                .param("authority", authority.value())
                .query(rows.of(PublishedPlan.class))
                .list();
    }
}
