package uk.waymark.query.row;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Rows in the database, read and written with one statement a table, however many they are.
@Component
class Stored {
    private final JdbcTemplate db;

    Stored(JdbcTemplate db) {
        this.db = db;
    }

    Map<Key, Row> fetch(Shape shape, Collection<Key> keys) {
        var found = new HashMap<Key, Row>();
        db.query(shape.statements().fetch(), statement -> wanted(statement, shape, keys), row -> {
            var read = read(shape, row);
            found.put(read.key(), read);
        });
        return found;
    }

    void write(Collection<Row> rows) {
        var byTable = new LinkedHashMap<Shape, List<Row>>();
        rows.forEach(row ->
                byTable.computeIfAbsent(row.shape(), _ -> new ArrayList<>()).add(row));
        byTable.forEach(this::write);
    }

    private void write(Shape shape, List<Row> rows) {
        db.batchUpdate(shape.statements().write(), rows, rows.size(), Stored::parameters);
    }

    private static void parameters(PreparedStatement statement, Row row) throws SQLException {
        for (var place = 0; place < row.shape().columns().size(); place++) {
            statement.setObject(place + 1, Kind.parameter(row.value(place)));
        }
    }

    private static void wanted(PreparedStatement statement, Shape shape, Collection<Key> keys) throws SQLException {
        for (var i = 0; i < shape.key().size(); i++) {
            var part = i;
            statement.setArray(
                    i + 1,
                    statement
                            .getConnection()
                            .createArrayOf(
                                    shape.column(shape.key().get(i)).kind().type(),
                                    keys.stream()
                                            .map(key -> key.values().get(part))
                                            .toArray()));
        }
    }

    private static Row read(Shape shape, ResultSet result) throws SQLException {
        var row = new Row(shape);
        for (var place = 0; place < shape.columns().size(); place++) {
            row.hold(place, shape.columns().get(place).kind().read(result, place + 1));
        }
        return row;
    }
}
