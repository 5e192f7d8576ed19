package uk.waymark.query.row;

import java.util.function.Consumer;
import uk.waymark.events.RecordedEvent;

/// What becomes of rows. All of it may be said again of the same event: a row that has taken the event in is left
/// alone.
///
/// A row belongs to the authority whose events write it, and to no other: authorities may be folded side by side, the
/// events of each in order.
public interface Rows {
    /// A new row. What every table may say of the event that made a row is filled in already: its authority, position,
    /// version, provenance and both dates.
    void add(Table table, RecordedEvent recorded, Consumer<Row> fill);

    /// Changes a row that is there. One with a version is left when it shows this event, and is moved on to it when
    /// not.
    void change(Table table, Key key, RecordedEvent recorded, Consumer<Row> change);

    /// Lets a row show the event's version, and nothing else of it.
    default void moveOn(Table table, Key key, RecordedEvent recorded) {
        change(table, key, recorded, _ -> {});
    }

    /// Changes a row like [#change], or adds it like [#add] when it is not there yet, with its key filled in.
    void put(Table table, Key key, RecordedEvent recorded, Consumer<Row> change);
}
