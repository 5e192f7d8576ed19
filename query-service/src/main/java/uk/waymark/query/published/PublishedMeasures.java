package uk.waymark.query.published;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;

/// Measures with the figure that holds of each period, in the order in which they were defined.
@Component
class PublishedMeasures {
    private static final String SELECT = """
            select row_to_json(found) as item from (
                select measure.authority, measure.id, measure.name, measure.unit, measure.better,
                    (select coalesce(json_agg(row_to_json(part) order by from_on), '[]') from (
                        select distinct on (from_on, to_on) from_on,
                            json_build_object('from', from_on, 'to', to_on) as period, figure, false as suppressed
                        from reading_at(:asAt, :known) reading
                        where reading.authority = measure.authority and reading.measure = measure.id
                        order by from_on, to_on, position desc
                    ) part) as readings
                from measure_at(:asAt, :known) measure
                where measure.authority = :authority
                order by measure.position
            ) found
            """;

    private final JdbcClient db;
    private final JsonRows rows;

    PublishedMeasures(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    List<PublishedMeasure> of(AuthorityCode authority, Clocks clocks) {
        return clocks
                .sql(db, SELECT)
                .param("authority", authority.value())
                .query(rows.of(PublishedMeasure.class))
                .stream()
                .map(PublishedMeasure::suppressed)
                .toList();
    }
}
