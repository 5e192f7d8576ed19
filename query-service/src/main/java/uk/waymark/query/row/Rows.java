package uk.waymark.query.row;

import java.util.function.Consumer;
import uk.waymark.events.RecordedEvent;

/// Takes what events add to the read models. Rows only come to these: none is ever changed, so that what was told of
/// any day before can be told again.
public final class Rows {
    private final Shapes shapes;
    private final Consumer<Row> to;

    public Rows(Shapes shapes, Consumer<Row> to) {
        this.shapes = shapes;
        this.to = to;
    }

    /// A new row. It may be added again of the same event. What every table may say of the event that made a row is
    /// filled in already: its authority, position, version, provenance, who recorded it in what capacity, and both
    /// dates.
    public void add(Table table, RecordedEvent recorded, Consumer<Row> fill) {
        var row = Row.made(shapes.of(table), recorded);
        fill.accept(row);
        to.accept(row);
    }
}
