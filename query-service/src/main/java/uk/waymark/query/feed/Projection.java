package uk.waymark.query.feed;

import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;

/// Keeps one read model current. What it writes becomes visible together with the place that the feed has reached.
///
/// @param <E> the events it wants
public interface Projection<E extends WaymarkEvent> {
    Class<E> wants();

    /// Safe to repeat: delivered twice, or replayed from the start, the rows come out the same.
    void on(E event, RecordedEvent recorded);
}
