package uk.waymark.query.rebuild;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables that both generations have, and that the same events fill with the same rows.
@Component
@Profile(Rebuild.PROFILE)
class ReadModels {
    private final JdbcClient db;

    ReadModels(JdbcClient db) {
        this.db = db;
    }

    List<Comparison.Compared> all() {
        return db.sql("""
                select relname as name, (
                    select array_agg(attname order by attnum) from pg_attribute
                    where attrelid = indrelid and attnum = any (indkey)) as key, (
                    select string_agg(
                        format(case atttypid when 'json'::regtype then '%I::text' else '%I' end, attname), ', ')
                    from pg_attribute
                    where attrelid = indrelid and attnum > 0 and not attisdropped) as hashable
                from pg_class
                join pg_index on indrelid = pg_class.oid and indisprimary
                where relnamespace = current_schema::regnamespace and relkind = 'r'
                and relname not in ('flyway_schema_history', 'feed_partition')
                and to_regclass('live.' || quote_ident(relname)) is not null
                order by relname
                """)
                .query((row, _) -> new Comparison.Compared(
                        row.getString("name"),
                        List.of((String[]) row.getArray("key").getArray()),
                        row.getString("hashable")))
                .list();
    }
}
