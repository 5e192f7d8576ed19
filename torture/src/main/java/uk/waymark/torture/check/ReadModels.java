package uk.waymark.torture.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What every table of a query service's database holds, but for the places that its feed has reached.
public record ReadModels(Map<String, Rows> tables) {
    /// @param hash of all rows, whatever their order
    record Rows(long count, String hash) {}

    public static ReadModels of(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            var tables = new TreeMap<String, Rows>();
            for (var table : names(connection)) {
                tables.put(table, rows(connection, table));
            }
            return new ReadModels(tables);
        }
    }

    /// Where two of them differ. Two that hold nothing do not agree: somebody has looked in the wrong place.
    public List<String> findings(ReadModels fold) {
        if (rows() == 0 || fold.rows() == 0) {
            return List.of("The read models hold %d rows, the others %d".formatted(rows(), fold.rows()));
        }
        var all = new TreeSet<>(tables.keySet());
        all.addAll(fold.tables.keySet());
        return all.stream()
                .filter(table -> !String.valueOf(tables.get(table)).equals(String.valueOf(fold.tables.get(table))))
                .map(table -> "%s holds %s; a fold of the topic %s"
                        .formatted(table, tables.get(table), fold.tables.get(table)))
                .toList();
    }

    public long rows() {
        return tables.values().stream().mapToLong(Rows::count).sum();
    }

    private static List<String> names(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I.%I', schemaname, tablename)
                        from pg_tables
                        where schemaname = 'live'
                            and tablename not in ('feed_partition', 'flyway_schema_history')
                        order by 1
                        """)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static Rows rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*), coalesce(md5(string_agg(row, '' order by row)), '')
                        from (select md5(each::text) as row from %s each) rows
                        """.formatted(table))) {
            rows.next();
            return new Rows(rows.getLong(1), rows.getString(2));
        }
    }
}
