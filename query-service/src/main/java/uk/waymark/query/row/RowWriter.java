package uk.waymark.query.row;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes what events add to the database. Few rows are written in one round trip, many in one a table.
@Component
public class RowWriter {
    // What one event leads to, and seldom more: each mixture is a statement of its own to the database.
    private static final int FEW = 8;

    private final Shapes shapes;
    private final JdbcTemplate db;

    RowWriter(Shapes shapes, JdbcTemplate db) {
        this.shapes = shapes;
        this.db = db;
    }

    public void write(Consumer<Rows> events) {
        var rows = new ArrayList<Row>();
        events.accept(new Rows(shapes, rows::add));
        if (rows.size() > FEW) {
            var byTable = new LinkedHashMap<Shape, List<Row>>();
            rows.forEach(row ->
                    byTable.computeIfAbsent(row.shape(), _ -> new ArrayList<>()).add(row));
            byTable.forEach(this::write);
        } else if (!rows.isEmpty()) {
            writeTogether(rows);
        }
    }

    private void writeTogether(List<Row> rows) {
        var sql = rows.stream().map(row -> row.shape().insert()).collect(Collectors.joining(";\n"));
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
                shape.insert(),
                rows,
                rows.size(),
                (PreparedStatement statement, Row row) -> parameters(statement, 1, row));
    }

    private static void parameters(PreparedStatement statement, int first, Row row) throws SQLException {
        for (var place = 0; place < row.shape().columns().size(); place++) {
            statement.setObject(first + place, Kind.parameter(row.value(place)));
        }
    }
}
