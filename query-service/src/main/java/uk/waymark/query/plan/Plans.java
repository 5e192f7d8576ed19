package uk.waymark.query.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;

/// Plans, each with its tallies in one statement.
@Component
class Plans {
    private static final String SELECT = """
            with page as materialized (
                select * from plan where %s order by position limit :fetch
            ),
            standing as materialized (
                select current_rating.* from page cross join lateral (
                    select * from current_rating
                    where current_rating.authority = page.authority and current_rating.plan = page.id
                ) current_rating
            ),
            direction (code, place) as (
                values ('IMPROVING', 1), ('STEADY', 2), ('DECLINING', 3), ('UNKNOWN', 4)
            )
            select position, row_to_json(found) as item from (
                select
                    page.position, page.authority, page.id, page.name, page.short_name as "shortName",
                    page.from_on as "from", page.to_on as "to", page.inspections,
                    page.delivery_scheme as "deliveryScheme", page.impact_scheme as "impactScheme", page.owner,
                    page.reporting_cadence as "reportingCadence", page.reports_to as "reportsTo",
                    page.effective_on as "effectiveOn", page.version, page.provenance,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select position, body, minute, effective_on as "effectiveOn", provenance from adoption
                        where adoption.authority = page.authority and adoption.plan = page.id) part) as adoptions,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select position, recipient, document, effective_on as "effectiveOn", provenance
                        from submission
                        where submission.authority = page.authority and submission.plan = page.id) part) as submissions,
                    counted.actions, counted.closed, counted.overdue, counted."overdueAgainstOriginal",
                    (select json_object_agg(dimension.name, case when dimension.scheme is not null then
                        json_build_object(
                            'scheme', dimension.scheme,
                            'ratings', (
                                select json_object_agg(legend.code, (
                                    select count(*) from standing
                                    where standing.authority = page.authority and standing.plan = page.id
                                    and standing.dimension = dimension.name and standing.rating = legend.code)
                                    order by legend.place)
                                from legend where legend.scheme = dimension.scheme),
                            'unrated', counted.actions - (
                                select count(*) from standing
                                where standing.authority = page.authority and standing.plan = page.id
                                and standing.dimension = dimension.name),
                            'directions', (
                                select json_object_agg(direction.code, (
                                    select count(*) from standing
                                    where standing.authority = page.authority and standing.plan = page.id
                                    and standing.dimension = dimension.name and standing.direction = direction.code)
                                    order by direction.place)
                                from direction)) end)
                    from (values ('DELIVERY', page.delivery_scheme), ('IMPACT', page.impact_scheme))
                        as dimension (name, scheme)) as tallies
                from page
                cross join lateral (
                    select
                        count(*) as actions,
                        count(*) filter (where status = 'CLOSED') as closed,
                        count(*) filter (where status = 'OPEN' and due_on < :today) as overdue,
                        count(*) filter (where status = 'OPEN' and original_due_on < :today)
                            as "overdueAgainstOriginal"
                    from action_state action
                    where action.authority = page.authority and action.plan = page.id) counted
            ) found
            order by position
            """;

    private final JdbcClient db;
    private final JsonRows rows;
    private final Clock clock;

    Plans(JdbcClient db, JsonRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /// The plan of that id, which is known to be there.
    Plan get(AuthorityCode authority, String id) {
        return db.sql(SELECT.formatted("authority = :authority and id = :id"))
                .param("authority", authority.value())
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .param("fetch", 1)
                .query(rows.of(Plan.class))
                .single();
    }

    List<Paging.Row<Plan>> list(@Nullable AuthorityCode authority, Paging paging) {
        return db.sql(SELECT.formatted("(:authority::text is null or authority = :authority) and position > :after"))
                .param("authority", authority == null ? null : authority.value())
                .param("after", paging.after())
                .param("today", LocalDate.now(clock))
                .param("fetch", paging.fetch())
                .query(rows.listed(Plan.class))
                .list();
    }
}
