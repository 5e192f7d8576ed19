package uk.waymark.query.rebuild;

import static java.util.Comparator.comparingLong;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes the indexes and keys off the new tables while these are filled, which makes both quicker.
@Component
@Profile(Rebuild.PROFILE)
class Indexes {
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final JdbcClient db;
    private final DataSource database;

    Indexes(JdbcClient db, DataSource database) {
        this.db = db;
        this.database = database;
    }

    /// @return what it took off
    List<Index> takeOff() {
        var indexes = db.sql("""
                select owner.relname as "table", index.relname as name, pg_get_indexdef(indexrelid) as definition,
                    case contype when 'p' then 'primary key' when 'u' then 'unique' end as constraint
                from pg_index
                join pg_class owner on owner.oid = indrelid and owner.relkind = 'r'
                join pg_class index on index.oid = indexrelid
                left join pg_constraint on conindid = indexrelid and contype in ('p', 'u')
                where owner.relnamespace = current_schema::regnamespace and owner.relname <> 'flyway_schema_history'
                """)
                .query((row, _) -> new Index(
                        row.getString("table"),
                        row.getString("name"),
                        row.getString("definition"),
                        row.getString("constraint")))
                .list();
        indexes.forEach(index -> db.sql(index.drop()).update());
        return indexes;
    }

    /// Several at once, those of the largest tables first.
    void putBack(List<Index> indexes) {
        var tables = largestFirst();
        atOnce(indexes.stream()
                .sorted(comparingLong(index -> tables.indexOf(index.table())))
                .map(Index::definition));
        // Apart, since each locks out whoever builds another index of its table.
        indexes.stream()
                .filter(index -> index.constraint() != null)
                .forEach(index -> db.sql(index.constrain()).update());
        atOnce(tables.stream().map("analyze \"%s\""::formatted));
    }

    private List<String> largestFirst() {
        return db.sql("""
                select relname from pg_class
                where relkind = 'r' and relnamespace = current_schema::regnamespace
                order by pg_relation_size(oid) desc
                """).query((row, _) -> row.getString("relname")).list();
    }

    private void atOnce(Stream<String> statements) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var end : statements
                    .map(statement -> threads.submit(() -> execute(statement)))
                    .toList()) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw Unfinished.because("An index cannot be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfinished("The rebuild was interrupted.", e);
        }
    }

    private Void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '256MB'");
            // The processors are busy with other indexes already.
            statement.execute("set max_parallel_maintenance_workers = 0");
            statement.execute("set synchronous_commit = off");
            statement.execute(sql);
            return null;
        }
    }

    /// An index, and the constraint that it serves, if any.
    record Index(
            String table,
            String name,
            String definition,
            @Nullable String constraint) {
        String drop() {
            return constraint == null
                    ? "drop index \"%s\"".formatted(name)
                    : "alter table \"%s\" drop constraint \"%s\"".formatted(table, name);
        }

        String constrain() {
            return "alter table \"%s\" add constraint \"%s\" %s using index \"%s\""
                    .formatted(table, name, constraint, name);
        }
    }
}
