package uk.waymark.query.rating;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;

/// Every rating of an action, in the order in which it was recorded.
@Component
class RatingHistory {
    // A rating holds until the day of the next one of its dimension, the last one until the action is closed.
    private static final String HOLDING = """
            with closure as (
                select stage.effective_on from action_at(:asAt, :known) action
                join stage on stage.position = action.stage_position and stage.status = 'CLOSED'
                where action.authority = :authority and action.id = :action
            ),
            holding as materialized (
                select position, dimension, rating, as_at, until,
                    greatest(coalesce(until, (select effective_on from closure), :today) - as_at, 0) as days
                from (
                    select rating.*, lead(as_at) over (
                        partition by dimension order by as_at, given_at, position) as until
                    from rating_at(:asAt, :known) rating
                    where rating.authority = :authority and rating.plan = :plan and rating.action = :action) each
            )
            """;

    private static final String ENTRIES = HOLDING + """
            , measured as materialized (
                select * from measure_at(:asAt, :known) measure
                where measure.authority = :authority and measure.actions @> array[:action]::text[]
            )
            select position, row_to_json(found) as item from (
                select
                    rating.dimension, rating.rating, legend.label,
                    case when :scheme::text is not null and rating.dimension = 'DELIVERY' then (
                        select code from code_in(plan.delivery_scheme, rating.rating, :scheme)) end as "underScheme",
                    rating.previous, rating.confirmed,
                    rating.direction, rating.rationale, rating.as_at as "asAt",
                    rating.recorded_at as "recordedAt", rating.by, rating.capacity,
                    rating.decided_at as "decidedAt",
                    (select coalesce(json_agg(row_to_json(part)), '[]') from (
                        select evidence.ref, evidence.title, evidence.uri, evidence.sha256,
                            evidence.effective_on as "effectiveOn", evidence.recorded_at as "recordedAt",
                            withdrawal.effective_on as "withdrawnOn", withdrawal.reason as "withdrawnBecause",
                            evidence.provenance
                        from json_array_elements_text(rating.evidence) with ordinality as list (ref, place)
                        join evidence on evidence.authority = rating.authority
                            and evidence.action = rating.action and evidence.ref = list.ref
                        left join evidence_withdrawal_at(:asAt, :known) withdrawal
                            on withdrawal.authority = evidence.authority
                            and withdrawal.action = evidence.action and withdrawal.ref = evidence.ref
                        order by list.place) part) as evidence,
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
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select measured.position, measured.id, measured.name,
                            (select target from target_at(rating.as_at, :known) target
                             where target.authority = measured.authority and target.measure = measured.id
                             order by target.effective_on desc, target.position desc limit 1) as target,
                            (select json_build_object('period', json_build_object('from', from_on, 'to', to_on),
                                'figure', figure, 'provisional', provisional, 'position', reading.position)
                             from reading_at(rating.as_at, :known) reading
                             where reading.authority = measured.authority and reading.measure = measured.id
                             order by reading.to_on desc, reading.position desc limit 1) as reading
                        from measured where measured.effective_on <= rating.as_at) part) as measures,
                    holding.until as "heldUntil", holding.days,
                    rating.version, rating.provenance, rating.position
                from rating
                left join holding on holding.position = rating.position
                -- What a second person found after that is about the correction.
                cross join lateral (
                    select min(later.position) as position from rating later
                    where later.authority = rating.authority and later.action = rating.action
                    and later.corrects = rating.given_at
                    and later.position > rating.position and later.position <= :known) correction
                join plan on plan.authority = rating.authority and plan.id = rating.plan
                left join legend on legend.code = rating.rating and legend.scheme =
                    case rating.dimension when 'DELIVERY' then plan.delivery_scheme else plan.impact_scheme end
                where rating.authority = :authority and rating.plan = :plan and rating.action = :action
                and rating.position > :after and rating.position <= :known and rating.as_at <= :asAt
                order by rating.position
                limit :fetch
            ) found
            order by position
            """;

    private static final String DAYS = HOLDING + """
            select dimension, rating, sum(days) as days from holding group by dimension, rating order by min(as_at)
            """;

    private final JdbcClient db;
    private final JsonRows rows;

    RatingHistory(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    RatingReplay of(
            AuthorityCode authority, String plan, String action, AnotherScheme another, Clocks clocks, Paging paging) {
        return RatingReplay.of(
                paging.page(entries(authority, plan, action, another, clocks, paging)),
                days(authority, plan, action, clocks));
    }

    private List<Paging.Row<RatingEntry>> entries(
            AuthorityCode authority, String plan, String action, AnotherScheme another, Clocks clocks, Paging paging) {
        return clocks.sql(db, ENTRIES)
                .param("scheme", another.scheme())
                .param("authority", authority.value())
                .param("plan", plan)
                .param("action", action)
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query(rows.listed(RatingEntry.class))
                .list();
    }

    private Map<Dimension, Map<String, Long>> days(AuthorityCode authority, String plan, String action, Clocks clocks) {
        var days = new EnumMap<Dimension, Map<String, Long>>(Dimension.class);
        clocks.sql(db, DAYS)
                .param("authority", authority.value())
                .param("plan", plan)
                .param("action", action)
                .query(row -> {
                    days.computeIfAbsent(Dimension.valueOf(row.getString("dimension")), _ -> new LinkedHashMap<>())
                            .put(row.getString("rating"), row.getLong("days"));
                });
        return days;
    }
}
