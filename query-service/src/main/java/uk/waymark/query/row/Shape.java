package uk.waymark.query.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The columns of a table and its primary key, as the database has them.
public final class Shape {
    private final Table table;
    private final List<Column> columns;
    private final List<String> key;
    private final Statements statements;
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean hasVersions;

    Shape(Table table, List<Column> columns, List<String> key) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.key = List.copyOf(key);
        this.statements = Statements.of(table, columns, key);
        columns.forEach(column -> places.put(column.name(), places.size()));
        this.hasVersions = has("version");
    }

    public Table table() {
        return table;
    }

    public List<Column> columns() {
        return columns;
    }

    /// The names of the key's columns, in the order of [#columns].
    public List<String> key() {
        return key;
    }

    Statements statements() {
        return statements;
    }

    /// Whether its rows say which event of their stream they show.
    boolean hasVersions() {
        return hasVersions;
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

    Column column(String name) {
        return columns.get(place(name));
    }

    /// One column.
    public record Column(String name, Kind kind) {}
}
