package uk.waymark.query.history;

import java.time.LocalDate;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;

/// An entry of the ledger and what it says.
record Entry(RecordedEvent recorded, WaymarkEvent event) {
    static Entry of(RecordedEvent recorded) {
        return new Entry(recorded, Council.event(recorded));
    }

    boolean isBy(LocalDate day) {
        return !event.effectiveOn().isAfter(day);
    }

    boolean isOf(Object subject) {
        return event.subject().equals(subject.toString());
    }

    @Override
    public String toString() {
        return "%d %s %s %s".formatted(recorded.position(), event.effectiveOn(), recorded.recordedAt(), event);
    }
}
