package uk.waymark.query.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.RunningService.Answer;

/// What a council is asked, on two clocks.
///
/// @param asAt the day of which it is asked; none for all that is true by now
/// @param knownAt the moment by which it was known; none for now
record Asked(
        Council council, @Nullable LocalDate asAt, @Nullable Instant knownAt) {

    Asked knownAt(RecordedEvent event) {
        return new Asked(council, asAt, event.recordedAt());
    }

    Asked knownBefore(RecordedEvent event) {
        return new Asked(council, asAt, event.recordedAt().minusMillis(1));
    }

    Answer get(String path) {
        return council.send(path + (path.contains("?") ? "&" : "?") + "authority=" + council.code()
                + (asAt == null ? "" : "&asAt=" + asAt)
                + (knownAt == null ? "" : "&knownAt=" + knownAt));
    }
}
