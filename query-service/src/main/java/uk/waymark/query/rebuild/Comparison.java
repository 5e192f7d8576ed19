package uk.waymark.query.rebuild;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Compares the rows of two schemas as they stood at one moment.
///
/// Open it while the feed stands; what happens afterwards is not seen.
final class Comparison implements AutoCloseable {
    private static final int NAMED = 5;

    private final String other;
    private final Connection live;
    private final Connection mine;

    Comparison(DataSource database, String other) {
        this.other = other;
        try {
            live = snapshot(database);
            mine = snapshot(database);
        } catch (SQLException e) {
            throw Unfinished.because("The read models cannot be compared", e);
        }
    }

    private static Connection snapshot(DataSource database) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
        return connection;
    }

    /// @return a sentence for each table whose rows differ, by its name
    Map<String, String> differences(List<Compared> tables) {
        var differences = new LinkedHashMap<String, String>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var table : tables) {
                var ours = threads.submit(digest(live, "live", table));
                var theirs = threads.submit(digest(mine, other, table));
                if (!ours.get().equals(theirs.get())) {
                    differences.put(table.name(), difference(table));
                }
            }
            return differences;
        } catch (ExecutionException | SQLException e) {
            throw Unfinished.because("The read models cannot be compared", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfinished("The rebuild was interrupted.", e);
        }
    }

    /// Whether the others have recorded all that the live ones have, and nothing else but events that come after.
    boolean onlyGoesOn() {
        try (var statement = live.createStatement();
                var row = statement.executeQuery("""
                        select not exists (
                            select from "live".recorded_event ours
                            full join "%1$s".recorded_event theirs using (position)
                            left join "live".feed_authority seen on seen.authority = theirs.authority
                            where ours::text is distinct from theirs::text
                            and (ours.id is not null or theirs.authority_sequence <= seen.sequence))
                        """.formatted(other))) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw Unfinished.because("The read models cannot be compared", e);
        }
    }

    private static Callable<Digest> digest(Connection connection, String schema, Compared table) {
        return () -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("""
                            select count(*), sum(hash_record_extended(row(%s), 0))::text from "%s"."%s"
                            """.formatted(table.hashable(), schema, table.name()))) {
                row.next();
                return new Digest(row.getLong(1), row.getString(2));
            }
        };
    }

    private String difference(Compared table) throws SQLException {
        var keys = new ArrayList<String>();
        long count = 0;
        try (var statement = live.createStatement();
                var rows = statement.executeQuery("""
                        select %1$s, count(*) over () from "live"."%2$s" ours full join "%3$s"."%2$s" theirs using (%1$s)
                        where ours::text is distinct from theirs::text
                        order by %1$s limit %4$d
                        """.formatted(table.quotedKey(), table.name(), other, NAMED))) {
            while (rows.next()) {
                var key = new ArrayList<String>();
                for (var column = 1; column <= table.key().size(); column++) {
                    key.add(rows.getString(column));
                }
                keys.add(String.join(" ", key));
                count = rows.getLong(table.key().size() + 1);
            }
        }
        return "%s: %,d rows differ: %s%s"
                .formatted(table.name(), count, String.join(", ", keys), count > keys.size() ? ", …" : "");
    }

    @Override
    public void close() {
        for (var connection : List.of(live, mine)) {
            try (connection) {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            } catch (SQLException _) {
                // It read and wrote nothing.
            }
        }
    }

    /// A table and the columns of its key.
    ///
    /// @param hashable all columns, as SQL that PostgreSQL can hash
    record Compared(String name, List<String> key, String hashable) {
        Compared {
            key = List.copyOf(key);
        }

        String quotedKey() {
            return key.stream().map(column -> '"' + column + '"').collect(joining(", "));
        }
    }

    private record Digest(long rows, @Nullable String sum) {}
}
