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
record Known(long version, @Nullable StoredEvent snapshot, List<DomainEventMessage<?>> events) {
    Known {
        events = List.copyOf(events);
    }

    Known and(DomainEventMessage<?> next) {
        var more = new ArrayList<DomainEventMessage<?>>(events.size() + 1);
        more.addAll(events);
        more.add(next);
        return new Known(version + 1, snapshot, more);
    }
}
