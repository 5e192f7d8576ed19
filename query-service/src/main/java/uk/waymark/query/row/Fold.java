package uk.waymark.query.row;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.RecordedEvent;

/// Folds events into rows that it holds in memory.
public final class Fold implements Rows {
    private final Shapes shapes;
    private final Found found;
    private final Consumer<Row> grown;
    private final Map<Table, Map<Key, Row>> held = new HashMap<>();
    private final Set<Row> changed = new LinkedHashSet<>();

    /// @param found rows that are asked for and not held
    /// @param grown takes rows that will stay as they are
    public Fold(Shapes shapes, Found found, Consumer<Row> grown) {
        this.shapes = shapes;
        this.found = found;
        this.grown = grown;
    }

    /// The rows that are new or other than before, of tables whose rows change.
    public Collection<Row> changed() {
        return changed;
    }

    @Override
    public void add(Table table, RecordedEvent recorded, Consumer<Row> fill) {
        var row = Row.made(shapes.of(table), recorded);
        fill.accept(row);
        if (table.onlyGrows()) {
            grown.accept(row);
            return;
        }
        var key = row.key();
        if (held(row.shape(), key) == null) {
            hold(key, row);
        }
    }

    @Override
    public void change(Table table, Key key, RecordedEvent recorded, Consumer<Row> change) {
        var row = held(shapes.of(table), key);
        if (row == null) {
            throw new IllegalStateException("There is no row %s in %s to change".formatted(key.values(), table));
        }
        moveOn(row, recorded, change);
    }

    @Override
    public void put(Table table, Key key, RecordedEvent recorded, Consumer<Row> change) {
        var shape = shapes.of(table);
        var row = held(shape, key);
        if (row == null) {
            var made = Row.made(shape, recorded).identifiedBy(key);
            change.accept(made);
            hold(key, made);
        } else {
            moveOn(row, recorded, change);
        }
    }

    private void moveOn(Row row, RecordedEvent recorded, Consumer<Row> change) {
        if (row.moveOnTo(recorded)) {
            change.accept(row);
            changed.add(row);
        }
    }

    private @Nullable Row held(Shape shape, Key key) {
        return held.computeIfAbsent(shape.table(), _ -> new HashMap<>())
                .computeIfAbsent(key, _ -> found.row(shape, key).orElse(null));
    }

    private void hold(Key key, Row row) {
        held.computeIfAbsent(row.shape().table(), _ -> new HashMap<>()).put(key, row);
        changed.add(row);
    }
}
