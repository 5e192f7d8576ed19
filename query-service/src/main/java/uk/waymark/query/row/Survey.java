package uk.waymark.query.row;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import uk.waymark.events.RecordedEvent;

/// Notes which rows a fold will ask for, so that they can be fetched together.
final class Survey implements Rows {
    private final Shapes shapes;
    private final Map<Shape, Set<Key>> wanted = new LinkedHashMap<>();

    Survey(Shapes shapes) {
        this.shapes = shapes;
    }

    Map<Shape, Set<Key>> wanted() {
        return wanted;
    }

    @Override
    public void add(Table table, RecordedEvent recorded, Consumer<Row> fill) {
        if (!table.onlyGrows()) {
            var row = Row.made(shapes.of(table), recorded);
            fill.accept(row);
            want(row.shape(), row.key());
        }
    }

    @Override
    public void change(Table table, Key key, RecordedEvent recorded, Consumer<Row> change) {
        want(shapes.of(table), key);
    }

    @Override
    public void put(Table table, Key key, RecordedEvent recorded, Consumer<Row> change) {
        want(shapes.of(table), key);
    }

    private void want(Shape shape, Key key) {
        wanted.computeIfAbsent(shape, _ -> new LinkedHashSet<>()).add(key);
    }
}
