package uk.waymark.query.row;

import org.jspecify.annotations.Nullable;
import uk.waymark.events.RecordedEvent;

/// One row of a table. A column that was not set is null, whatever the table's default.
public final class Row {
    private final Shape shape;
    private final @Nullable Object[] values;

    private Row(Shape shape) {
        this.shape = shape;
        this.values = new @Nullable Object[shape.columns().size()];
    }

    /// A row that says which event made it.
    static Row made(Shape shape, RecordedEvent recorded) {
        return new Row(shape)
                .setIfThere("authority", recorded.authority())
                .setIfThere("position", recorded.position())
                .setIfThere("version", recorded.version())
                .setIfThere("provenance", recorded.provenance())
                .setIfThere("by", recorded.by())
                .setIfThere("capacity", recorded.capacity())
                .setIfThere("effective_on", recorded.effectiveOn())
                .setIfThere("recorded_at", recorded.recordedAt());
    }

    public Row set(String column, @Nullable Object value) {
        var place = shape.place(column);
        values[place] = value == null ? null : shape.columns().get(place).kind().held(value);
        return this;
    }

    public Shape shape() {
        return shape;
    }

    /// The value at a place, as its [Kind] holds it.
    public @Nullable Object value(int place) {
        return values[place];
    }

    private Row setIfThere(String column, @Nullable Object value) {
        return shape.has(column) ? set(column, value) : this;
    }
}
