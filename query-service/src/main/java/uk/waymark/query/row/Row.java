package uk.waymark.query.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.RecordedEvent;

/// One row of a table. A column that was not set is null, whatever the table's default.
public final class Row {
    private final Shape shape;
    private final @Nullable Object[] values;

    Row(Shape shape) {
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
                .setIfThere("effective_on", recorded.effectiveOn())
                .setIfThere("recorded_at", recorded.recordedAt());
    }

    public Row set(String column, @Nullable Object value) {
        return set(shape.place(column), value);
    }

    public boolean has(String column) {
        return values[shape.place(column)] != null;
    }

    /// A number that is there.
    public long number(String column) {
        return ((Number) present(column)).longValue();
    }

    public Shape shape() {
        return shape;
    }

    /// The value at a place, as its [Kind] holds it.
    public @Nullable Object value(int place) {
        return values[place];
    }

    /// @return whether it did not show that event yet
    boolean moveOnTo(RecordedEvent recorded) {
        if (shape.hasVersions()) {
            if (number("version") >= recorded.version()) {
                return false;
            }
            set("version", recorded.version());
        }
        return true;
    }

    Key key() {
        var parts = new Object[shape.key().size()];
        for (var i = 0; i < parts.length; i++) {
            parts[i] = present(shape.key().get(i));
        }
        return new Key(List.of(parts));
    }

    Row identifiedBy(Key key) {
        for (var i = 0; i < shape.key().size(); i++) {
            set(shape.key().get(i), key.values().get(i));
        }
        return this;
    }

    Row hold(int place, @Nullable Object held) {
        values[place] = held;
        return this;
    }

    private Row set(int place, @Nullable Object value) {
        return hold(
                place, value == null ? null : shape.columns().get(place).kind().held(value));
    }

    private Row setIfThere(String column, @Nullable Object value) {
        return shape.has(column) ? set(column, value) : this;
    }

    private Object present(String column) {
        var value = value(shape.place(column));
        if (value == null) {
            throw new IllegalStateException("%s of a row of %s is not set".formatted(column, shape.table()));
        }
        return value;
    }
}
