package uk.waymark.command.ledger;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/// What is known of a stream without reading all of it.
///
/// @param version how many events the stream has; 0 for one that is not there
/// @param snapshot what its aggregate remembers up to some version; none for most streams
/// @param events those from that version on, itself included, so that the last one is always among them
/// @param size about how many bytes of memory it takes
record Known(long version, @Nullable StoredEvent snapshot, List<DomainEventMessage<?>> events, int size) {
    // Identifiers, dates and who did it, each an object of its own; an estimate.
    private static final int SIZE_WITHOUT_DATA = 1_000;

    Known {
        events = List.copyOf(events);
    }

    static int sizeOf(String data) {
        return SIZE_WITHOUT_DATA + data.length();
    }

    Known and(DomainEventMessage<?> next, String data) {
        var more = new ArrayList<DomainEventMessage<?>>(events.size() + 1);
        more.addAll(events);
        more.add(next);
        return new Known(version + 1, snapshot, more, size + sizeOf(data));
    }
}
