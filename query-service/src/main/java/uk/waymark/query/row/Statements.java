package uk.waymark.query.row;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/// The SQL that reads and writes the rows of one table.
///
/// @param fetch takes one array for each column of the key
/// @param write takes the values of all columns; a row that is there is written over if rows of its table may change
record Statements(String fetch, String write) {
    static Statements of(Table table, List<Shape.Column> columns, List<String> key) {
        return new Statements(fetch(table, columns, key), write(table, columns, key));
    }

    /// One look by the key for each that is wanted: the planner would rather read a whole table that was small when it
    /// made its plan.
    private static String fetch(Table table, List<Shape.Column> columns, List<String> key) {
        return """
                select found.*
                from unnest(%s) as wanted (%s)
                cross join lateral (select %s from %s as kept where %s limit 1) as found
                """.formatted(
                        columns.stream()
                                .filter(column -> key.contains(column.name()))
                                .map(column -> "?::%s[]".formatted(column.kind().type()))
                                .collect(joining(", ")),
                        listed(key.stream()),
                        listed(names(columns)),
                        quoted(table.name()),
                        key.stream()
                                .map(name -> "kept.%1$s = wanted.%1$s".formatted(quoted(name)))
                                .collect(joining(" and ")));
    }

    private static String write(Table table, List<Shape.Column> columns, List<String> key) {
        return "insert into %s (%s) values (%s) on conflict (%s) do %s"
                .formatted(
                        quoted(table.name()),
                        listed(names(columns)),
                        columns.stream()
                                .map(column -> "?::%s".formatted(column.kind().type()))
                                .collect(joining(", ")),
                        listed(key.stream()),
                        table.onlyGrows() ? "nothing" : "update set " + writtenOver(columns));
    }

    private static String writtenOver(List<Shape.Column> columns) {
        return names(columns)
                .map(name -> "%1$s = excluded.%1$s".formatted(quoted(name)))
                .collect(joining(", "));
    }

    private static Stream<String> names(List<Shape.Column> columns) {
        return columns.stream().map(Shape.Column::name);
    }

    private static String listed(Stream<String> names) {
        return names.map(Statements::quoted).collect(joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
