package uk.waymark.query.authority;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;

/// Councils in the order in which they were registered.
@Component
class Authorities {
    private static final String SELECT = """
            select position, row_to_json(found) as item from (
                select position, authority, name, dfe_number as "dfeNumber", ofsted_urn as "ofstedUrn",
                    effective_on as "effectiveOn", (select version from version_of(authority, lower(authority), :known)) as version,
                    provenance
                from authority_at(:asAt, :known) authority
                where %s and position > :after
                order by position
                limit :fetch
            ) found
            order by position
            """;

    private final JdbcClient db;
    private final JsonRows rows;

    Authorities(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The authority of that code, which is known to be there.
    Authority get(AuthorityCode authority, Clocks clocks) {
        return clocks.sql(db, SELECT.formatted("authority = :authority"))
                .param("authority", authority.value())
                .param("after", 0)
                .param("fetch", 1)
                .query(rows.of(Authority.class))
                .single();
    }

    List<Paging.Row<Authority>> list(Whose whose, Clocks clocks, Paging paging) {
        return clocks.sql(db, SELECT.formatted(whose.among("authority")))
                .param("authority", whose.parameter())
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query(rows.listed(Authority.class))
                .list();
    }
}
