package uk.waymark.query.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the database's catalogue says of the tables, asked once and at the start.
@Component
public class Shapes implements InitializingBean {
    private final JdbcClient db;
    private final Map<String, List<Attribute>> tables = new LinkedHashMap<>();
    private final Map<Table, Shape> known = new ConcurrentHashMap<>();

    Shapes(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void afterPropertiesSet() {
        db.sql("""
                select relname, attname, format_type(atttypid, null) as type
                from pg_class
                join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
                where relnamespace = current_schema::regnamespace and relkind = 'r'
                order by relname, attnum
                """).query(row -> {
            tables.computeIfAbsent(row.getString("relname"), _ -> new ArrayList<>())
                    .add(new Attribute(row.getString("attname"), row.getString("type")));
        });
    }

    public Shape of(Table table) {
        var shape = known.get(table);
        return shape == null ? known.computeIfAbsent(table, this::shape) : shape;
    }

    private Shape shape(Table table) {
        var attributes = tables.get(table.name());
        if (attributes == null) {
            throw new IllegalStateException("There is no table " + table);
        }
        return new Shape(
                table,
                attributes.stream()
                        .map(attribute -> new Shape.Column(attribute.name, Kind.of(attribute.type)))
                        .toList());
    }

    private record Attribute(String name, String type) {}
}
