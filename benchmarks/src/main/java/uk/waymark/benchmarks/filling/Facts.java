package uk.waymark.benchmarks.filling;

import uk.waymark.benchmarks.council.Councils;
import uk.waymark.events.WaymarkEvent;

/// What each council did, one thing after the other.
public interface Facts {
    /// How many of them take part in so many events.
    default int councils(long events) {
        return Councils.COUNT;
    }

    /// @param sequence of the council's events, from 1
    WaymarkEvent of(int council, long sequence);
}
