package uk.waymark.query.measure;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;

/// Measures in the order in which they were defined, each with its targets and readings in one statement.
@Component
class Measures {
    private static final String SELECT = """
            select position, row_to_json(found) as item from (
                select
                    measure.position, measure.authority, measure.id, measure.name, measure.code, measure.unit,
                    measure.better, measure.cadence, measure.actions, measure.effective_on as "effectiveOn",
                    (select version from version_of(measure.authority, measure.id, :known)) as version,
                    measure.provenance,
                    (select row_to_json(part) from (
                        select target, agreed_at as "agreedAt", by, capacity, effective_on as "effectiveOn",
                            recorded_at as "recordedAt", provenance, position
                        from target_at(:asAt, :known) target
                        where target.authority = measure.authority and target.measure = measure.id
                        order by effective_on desc, position desc
                        limit 1) part) as target,
                    (select coalesce(json_agg(row_to_json(part) order by "effectiveOn", position), '[]') from (
                        select target, agreed_at as "agreedAt", by, capacity, effective_on as "effectiveOn",
                            recorded_at as "recordedAt", provenance, position
                        from target_at(:asAt, :known) target
                        where target.authority = measure.authority and target.measure = measure.id
                    ) part) as targets,
                    (select coalesce(json_agg(row_to_json(part) order by period ->> 'from', position), '[]') from (
                        select json_build_object('from', from_on, 'to', to_on) as period, figure, provisional, source,
                            reason, position = max(position) over (partition by from_on, to_on) as holds,
                            by, capacity, recorded_at as "recordedAt", provenance, position
                        from reading_at(:asAt, :known) reading
                        where reading.authority = measure.authority and reading.measure = measure.id
                    ) part) as readings
                from measure_at(:asAt, :known) measure
                where %s and measure.position > :after
                order by measure.position
                limit :fetch
            ) found
            order by position
            """;

    private final JdbcClient db;
    private final JsonRows rows;

    Measures(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The measure of that id, which is known to be there.
    Measure get(AuthorityCode authority, String id, Clocks clocks) {
        return clocks.sql(db, SELECT.formatted("measure.authority = :authority and measure.id = :id"))
                .param("authority", authority.value())
                .param("id", id)
                .param("after", 0)
                .param("fetch", 1)
                .query(rows.of(Measure.class))
                .single();
    }

    List<Paging.Row<Measure>> list(Whose whose, Clocks clocks, Paging paging) {
        return clocks.sql(db, SELECT.formatted(whose.among("measure.authority")))
                .param("authority", whose.parameter())
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query(rows.listed(Measure.class))
                .list();
    }
}
