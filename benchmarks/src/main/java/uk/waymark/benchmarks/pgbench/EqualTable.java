package uk.waymark.benchmarks.pgbench;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.deploy.CannotStart;

/// A table with the columns and the indexes of the ledger's, and nobody who checks anything.
final class EqualTable {
    private EqualTable() {}

    /// Makes it in the ledger's own database.
    ///
    /// @return a script that inserts one row of the size of the ledger's last one
    static String insertLikeThatOf(String url) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table equal_event (like event including all)");
            statement.execute("create sequence equal_position");
            try (var row = statement.executeQuery("""
                    select subject, type, effective_on, recorded_by, correlation_id, data, hash
                    from event
                    where type = 'ActionRated'
                    order by position desc
                    limit 1
                    """)) {
                row.next();
                return insertLike(row);
            }
        } catch (SQLException e) {
            throw new CannotStart("No table like the ledger's could be made: " + e.getMessage(), e);
        }
    }

    private static String insertLike(ResultSet row) throws SQLException {
        return """
                \\set authority random(0, %d)
                insert into equal_event
                    (position, authority, authority_sequence, subject, version, id, type, effective_on, recorded_at,
                    recorded_by, correlation_id, data, hash)
                values
                    (nextval('equal_position'), 'E' || (10000000 + :authority), currval('equal_position'),
                    %s || currval('equal_position'), 2, gen_random_uuid(), %s, %s, now(), %s, %s, %s, %s);
                """.formatted(
                        Councils.COUNT - 1,
                        quoted(row, "subject"),
                        quoted(row, "type"),
                        quoted(row, "effective_on"),
                        quoted(row, "recorded_by"),
                        quoted(row, "correlation_id"),
                        quoted(row, "data"),
                        quoted(row, "hash"));
    }

    /// pgbench takes a colon for the beginning of a variable.
    private static String quoted(ResultSet row, String column) throws SQLException {
        return "E'"
                + row.getString(column).replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3A") + "'";
    }
}
