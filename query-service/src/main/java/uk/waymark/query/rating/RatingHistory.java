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
    // What a rating rests on may have been attached later than the day it describes: each document says since when.
    private static final String ENTRIES = """
            with holding as materialized (
                select * from holding_at(:authority, :plan, :action, :asAt, :known, :today)
                where position > :after
                order by position
                limit :fetch
            ),
            measured as materialized (
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
                    case when json_array_length(rating.evidence) = 0 then '[]' else (
                        select coalesce(json_agg(row_to_json(part)), '[]') from (
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
                            order by list.place) part) end as evidence,
                    (select row_to_json(part) from (
                        select by, capacity, remark, decided_at as "decidedAt", effective_on as "effectiveOn",
                            recorded_at as "recordedAt", position
                        from validation_at(:asAt, :known) validation
                        where validation.authority = rating.authority and validation.action = rating.action
                        and validation.rating_version = rating.given_at
                        and validation.position > rating.position
                        and (validation.position < holding.corrected_by) is not false
                        order by position limit 1) part) as validation,
                    rating.corrects, rating.reason,
                    holding.corrected_by as "correctedBy",
                    rating.overturns,
                    (select min(later.position) from rating later
                        where later.authority = rating.authority and later.plan = rating.plan
                        and later.action = rating.action and later.dimension = rating.dimension
                        and later.overturns = rating.given_at and later.position > rating.position
                        and (later.position < holding.corrected_by) is not false
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
                    holding.held_until as "heldUntil", holding.days,
                    rating.version, rating.provenance, rating.position
                from holding
                join rating on rating.position = holding.position
                join plan on plan.authority = rating.authority and plan.id = rating.plan
                left join legend on legend.code = rating.rating and legend.scheme =
                    case rating.dimension when 'DELIVERY' then plan.delivery_scheme else plan.impact_scheme end
            ) found
            order by position
            """;

    private static final String DAYS = """
            with stood as materialized (
                select dimension, rating, sum(days) as days, min(as_at) as since
                from holding_at(:authority, :plan, :action, :asAt, :known, :today)
                where corrected_by is null
                group by dimension, rating
            )
            select stood.dimension, coalesce(other.code, stood.rating) as rating, sum(stood.days) as days
            from stood
            join plan on plan.authority = :authority and plan.id = :plan
            left join lateral code_in(plan.delivery_scheme, stood.rating, :scheme) other
                on stood.dimension = 'DELIVERY'
            group by 1, 2
            order by min(stood.since)
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
                days(authority, plan, action, another, clocks));
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

    private Map<Dimension, Map<String, Long>> days(
            AuthorityCode authority, String plan, String action, AnotherScheme another, Clocks clocks) {
        var days = new EnumMap<Dimension, Map<String, Long>>(Dimension.class);
        clocks.sql(db, DAYS)
                .param("authority", authority.value())
                .param("plan", plan)
                .param("action", action)
                .param("scheme", another.scheme())
                .query(row -> {
                    days.computeIfAbsent(Dimension.valueOf(row.getString("dimension")), _ -> new LinkedHashMap<>())
                            .put(row.getString("rating"), row.getLong("days"));
                });
        return days;
    }
}
