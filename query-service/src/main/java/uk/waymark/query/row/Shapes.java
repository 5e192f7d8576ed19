package uk.waymark.query.row;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the database's catalogue says of the tables, asked once.
@Component
public class Shapes {
    private final JdbcClient db;
    private final Map<Table, Shape> known = new ConcurrentHashMap<>();

    Shapes(JdbcClient db) {
        this.db = db;
    }

    public Shape of(Table table) {
        return known.computeIfAbsent(table, this::ask);
    }

    private Shape ask(Table table) {
        var key = new ArrayList<String>();
        var columns = db.sql("""
                select attname, format_type(atttypid, null) as type, attnum = any (indkey) as key
                from pg_attribute
                join pg_index on indrelid = attrelid and indisprimary
                where attrelid = :table::regclass and attnum > 0 and not attisdropped
                order by attnum
                """)
                .param("table", table.name())
                .query((row, _) -> {
                    if (row.getBoolean("key")) {
                        key.add(row.getString("attname"));
                    }
                    return new Shape.Column(row.getString("attname"), Kind.of(row.getString("type")));
                })
                .list();
        return new Shape(table, columns, key);
    }
}
