package uk.waymark.query.feed;

import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.query.row.Rows;

/// Keeps one read model current. What it writes becomes visible together with the place that the feed has reached.
///
/// @param <E> the events it wants
public interface Projection<E extends WaymarkEvent> {
    Class<E> wants();

    /// Whether it takes in the events of streams that are parked, too: it tells what was recorded, whatever that means.
    default boolean takesParked() {
        return false;
    }

    /// Says what becomes of rows. It may be asked several times of one event, and looks at nothing but its arguments.
    void on(E event, RecordedEvent recorded, Rows rows);
}
