package uk.waymark.query.row;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The columns of a table, as the database has them.
public final class Shape {
    private final Table table;
    private final List<Column> columns;
    private final String insert;
    private final Map<String, Integer> places = new HashMap<>();

    Shape(Table table, List<Column> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.insert = "insert into \"%s\" (%s) values (%s) on conflict do nothing"
                .formatted(
                        table,
                        columns.stream()
                                .map(column -> '"' + column.name() + '"')
                                .collect(joining(", ")),
                        columns.stream()
                                .map(column -> "?::" + column.kind().type())
                                .collect(joining(", ")));
        columns.forEach(column -> places.put(column.name(), places.size()));
    }

    public Table table() {
        return table;
    }

    public List<Column> columns() {
        return columns;
    }

    /// Takes the values of all columns. A row that is there stays.
    String insert() {
        return insert;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    int place(String column) {
        var place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("%s has no column %s".formatted(table, column));
        }
        return place;
    }

    /// One column.
    public record Column(String name, Kind kind) {}
}
