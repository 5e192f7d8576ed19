package uk.waymark.query.feed;

import org.jspecify.annotations.Nullable;
import uk.waymark.events.RecordedEvent;

/// Events as no command service records them.
final class Altered {
    private Altered() {}

    static RecordedEvent ofType(RecordedEvent event, String type) {
        return copy(event, type, event.provenance(), event.data());
    }

    static RecordedEvent withData(RecordedEvent event, String data) {
        return copy(event, event.type(), event.provenance(), data);
    }

    static RecordedEvent withProvenance(RecordedEvent event, String provenance) {
        return copy(event, event.type(), provenance, event.data());
    }

    private static RecordedEvent copy(RecordedEvent event, String type, @Nullable String provenance, String data) {
        return new RecordedEvent(
                event.id(),
                event.position(),
                event.authority(),
                event.authoritySequence(),
                type,
                event.subject(),
                event.version(),
                event.effectiveOn(),
                event.recordedAt(),
                event.by(),
                event.capacity(),
                provenance,
                event.correlationId(),
                event.causationId(),
                data);
    }
}
