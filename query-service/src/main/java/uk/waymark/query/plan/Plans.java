package uk.waymark.query.plan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.rating.AnotherScheme;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.Filter;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;

/// Plans, each with its tallies in one statement.
@Component
class Plans {
    private static final String SELECT = """
            with page as materialized (
                select * from plan_at(:asAt, :known) plan where %s order by position limit :fetch
            ),
            action as materialized (
                select action.* from page cross join lateral (
                    select * from action_at(:asAt, :known) action
                    where action.authority = page.authority and action.plan = page.id
                ) action
            ),
            dimension as (
                select page.authority, page.id as plan, scheme.dimension, scheme.code as own,
                    case when scheme.dimension = 'DELIVERY' then coalesce(:scheme::text, scheme.code) else scheme.code end
                        as scheme
                from page cross join lateral (
                    values ('DELIVERY', page.delivery_scheme), ('IMPACT', page.impact_scheme)
                ) scheme (dimension, code)
            ),
            held as materialized (
                select held.authority, held.plan, held.dimension, held.direction,
                    case when dimension.own = dimension.scheme then held.rating
                        else (select code from code_in(dimension.own, held.rating, dimension.scheme)) end as rating
                from dimension
                join action on action.authority = dimension.authority and action.plan = dimension.plan
                cross join lateral held_rating(
                    action.authority, action.plan, action.id, dimension.dimension, :asAt, :known) held
                where dimension.scheme is not null
            ),
            rated as materialized (
                select authority, plan, dimension, rating, count(*) as n from held group by 1, 2, 3, 4
            ),
            directed as materialized (
                select authority, plan, dimension, direction, count(*) as n from held group by 1, 2, 3, 4
            ),
            direction (code, place) as (
                values ('IMPROVING', 1), ('STEADY', 2), ('DECLINING', 3), ('UNKNOWN', 4)
            )
            select position, row_to_json(found) as item from (
                select
                    page.position, page.authority, page.id, page.name, page.short_name as "shortName",
                    page.from_on as "from", page.to_on as "to", page.inspections,
                    page.delivery_scheme as "deliveryScheme", page.impact_scheme as "impactScheme", page.owner,
                    reporting.cadence as "reportingCadence", reporting.reports_to as "reportsTo",
                    page.effective_on as "effectiveOn",
                    (select version from version_of(page.authority, page.id, :known)) as version, page.provenance,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select position, body, minute, effective_on as "effectiveOn", provenance
                        from adoption_at(:asAt, :known) adoption
                        where adoption.authority = page.authority and adoption.plan = page.id) part) as adoptions,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select position, recipient, document, effective_on as "effectiveOn", provenance
                        from submission_at(:asAt, :known) submission
                        where submission.authority = page.authority and submission.plan = page.id) part) as submissions,
                    counted.actions, counted.closed, counted.overdue, counted."overdueAgainstOriginal",
                    (select json_object_agg(dimension.dimension, case when dimension.scheme is not null then
                        json_build_object(
                            'scheme', dimension.scheme,
                            'ratings', (
                                select json_object_agg(legend.code, coalesce(rated.n, 0) order by legend.place)
                                from legend
                                left join rated on rated.authority = dimension.authority
                                    and rated.plan = dimension.plan and rated.dimension = dimension.dimension
                                    and rated.rating = legend.code
                                where legend.scheme = dimension.scheme),
                            'unrated', counted.actions - (
                                select coalesce(sum(rated.n), 0) from rated
                                where rated.authority = dimension.authority and rated.plan = dimension.plan
                                and rated.dimension = dimension.dimension),
                            'directions', (
                                select json_object_agg(direction.code, coalesce(directed.n, 0)
                                    order by direction.place)
                                from direction
                                left join directed on directed.authority = dimension.authority
                                    and directed.plan = dimension.plan
                                    and directed.dimension = dimension.dimension
                                    and directed.direction = direction.code)) end)
                    from dimension
                    where dimension.authority = page.authority and dimension.plan = page.id) as tallies
                from page
                left join lateral (
                    select * from reporting_cadence_at(:asAt, :known) reporting
                    where reporting.authority = page.authority and reporting.plan = page.id) reporting on true
                cross join lateral (
                    select
                        count(*) as actions,
                        count(*) filter (where status = 'CLOSED') as closed,
                        count(*) filter (where status = 'OPEN' and due_on < :today) as overdue,
                        count(*) filter (where status = 'OPEN' and original_due_on < :today)
                            as "overdueAgainstOriginal"
                    from action
                    where action.authority = page.authority and action.plan = page.id) counted
            ) found
            order by position
            """;

    private final JdbcClient db;
    private final JsonRows rows;

    Plans(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The plan of that id, which is known to be there.
    Plan get(AuthorityCode authority, String id, AnotherScheme another, Clocks clocks) {
        return clocks.sql(db, SELECT.formatted("authority = :authority and id = :id"))
                .param("authority", authority.value())
                .param("id", id)
                .param("scheme", another.scheme())
                .param("fetch", 1)
                .query(rows.of(Plan.class))
                .single();
    }

    List<Paging.Row<Plan>> list(Whose whose, AnotherScheme another, Clocks clocks, Paging paging) {
        return clocks.sql(db, SELECT.formatted(Filter.all("position > :after", whose.among("authority"))))
                .param("authority", whose.parameter())
                .param("scheme", another.scheme())
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query(rows.listed(Plan.class))
                .list();
    }
}
