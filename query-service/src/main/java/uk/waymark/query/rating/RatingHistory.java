package uk.waymark.query.rating;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;

/// Every rating of an action, in the order in which it was recorded.
@Component
class RatingHistory {
    private final JdbcClient db;
    private final JsonRows rows;

    RatingHistory(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    List<Paging.Row<RatingEntry>> of(
            AuthorityCode authority, String plan, String action, Clocks clocks, Paging paging) {
        return clocks.sql(db, """
                select position, row_to_json(found) as item from (
                    select
                        rating.dimension, rating.rating, legend.label, rating.previous, rating.confirmed,
                        rating.direction, rating.rationale, rating.as_at as "asAt",
                        rating.recorded_at as "recordedAt", rating.by, rating.capacity,
                        rating.decided_at as "decidedAt", rating.evidence,
                        (select row_to_json(part) from (
                            select by, capacity, remark, decided_at as "decidedAt", effective_on as "effectiveOn",
                                recorded_at as "recordedAt", position
                            from validation_at(:asAt, :known) validation
                            where validation.authority = rating.authority and validation.action = rating.action
                            and validation.rating_version = rating.given_at
                            and validation.position > rating.position
                            and (validation.position < correction.position) is not false
                            order by position limit 1) part) as validation,
                        rating.corrects, rating.reason,
                        correction.position as "correctedBy",
                        rating.overturns,
                        (select min(later.position) from rating later
                            where later.authority = rating.authority and later.plan = rating.plan
                            and later.action = rating.action and later.dimension = rating.dimension
                            and later.overturns = rating.given_at and later.position > rating.position
                            and (later.position < correction.position) is not false
                            and later.position <= :known and later.as_at <= :asAt) as "overturnedBy",
                        rating.version, rating.provenance, rating.position
                    from rating
                    join plan on plan.authority = rating.authority and plan.id = rating.plan
                    -- What a second person found after that is about the correction.
                    cross join lateral (
                        select min(later.position) as position from rating later
                        where later.authority = rating.authority and later.action = rating.action
                        and later.corrects = rating.given_at
                        and later.position > rating.position and later.position <= :known) correction
                    left join legend on legend.code = rating.rating and legend.scheme =
                        case rating.dimension when 'DELIVERY' then plan.delivery_scheme else plan.impact_scheme end
                    where rating.authority = :authority and rating.plan = :plan and rating.action = :action
                    and rating.position > :after and rating.position <= :known and rating.as_at <= :asAt
                    order by rating.position
                    limit :fetch
                ) found
                order by position
                """)
                .param("authority", authority.value())
                .param("plan", plan)
                .param("action", action)
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query(rows.listed(RatingEntry.class))
                .list();
    }
}
