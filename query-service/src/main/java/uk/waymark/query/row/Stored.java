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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Rows in the database, read in one round trip. Few are written in one, many in one a table.
@Component
class Stored {
    // What one event leads to, and seldom more: each mixture is a statement of its own to the database.
    private static final int FEW = 8;

    private final JdbcTemplate db;

    Stored(JdbcTemplate db) {
        this.db = db;
    }

    Map<Shape, Map<Key, Row>> fetch(Map<Shape, Set<Key>> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var sql = wanted.keySet().stream()
                .map(shape -> shape.statements().fetch())
                .collect(Collectors.joining(";\n"));
        return Objects.requireNonNull(db.execute(sql, (PreparedStatement statement) -> {
            wanted(statement, wanted);
            var answers = Answers.of(statement);
            var found = new HashMap<Shape, Map<Key, Row>>();
            for (var shape : wanted.keySet()) {
                found.put(shape, read(shape, answers.next()));
            }
            return found;
        }));
    }

    void write(Collection<Row> rows) {
        if (rows.size() > FEW) {
            var byTable = new LinkedHashMap<Shape, List<Row>>();
            rows.forEach(row ->
                    byTable.computeIfAbsent(row.shape(), _ -> new ArrayList<>()).add(row));
            byTable.forEach(this::write);
        } else if (!rows.isEmpty()) {
            writeTogether(rows);
        }
    }

    private void writeTogether(Collection<Row> rows) {
        var sql = rows.stream().map(row -> row.shape().statements().write()).collect(Collectors.joining(";\n"));
        db.update(sql, statement -> {
            var first = 1;
            for (var row : rows) {
                parameters(statement, first, row);
                first += row.shape().columns().size();
            }
        });
    }

    private void write(Shape shape, List<Row> rows) {
        db.batchUpdate(
                shape.statements().write(),
                rows,
                rows.size(),
                (PreparedStatement statement, Row row) -> parameters(statement, 1, row));
    }

    private static void parameters(PreparedStatement statement, int first, Row row) throws SQLException {
        for (var place = 0; place < row.shape().columns().size(); place++) {
            statement.setObject(first + place, Kind.parameter(row.value(place)));
        }
    }

    private static void wanted(PreparedStatement statement, Map<Shape, Set<Key>> wanted) throws SQLException {
        var last = 0;
        for (var shape : wanted.keySet()) {
            for (var i = 0; i < shape.key().size(); i++) {
                var part = i;
                var type = shape.column(shape.key().get(i)).kind().type();
                var values = wanted.get(shape).stream().map(key -> key.values().get(part));
                statement.setArray(++last, statement.getConnection().createArrayOf(type, values.toArray()));
            }
        }
    }

    private static Map<Key, Row> read(Shape shape, ResultSet result) throws SQLException {
        var rows = new HashMap<Key, Row>();
        while (result.next()) {
            var row = new Row(shape);
            for (var place = 0; place < shape.columns().size(); place++) {
                row.hold(place, shape.columns().get(place).kind().read(result, place + 1));
            }
            rows.put(row.key(), row);
        }
        return rows;
    }
}
