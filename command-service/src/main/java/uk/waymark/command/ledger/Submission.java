package uk.waymark.command.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.StreamId;
import uk.waymark.events.Sha256;

/// What one command asks of the ledger: all of its events, in order, or none.
///
/// @param versions of the streams that the command looked at, each of which must still be at that version
/// @param counts of the events that it counted, of which there must be no more yet
/// @param keyed the key that the caller gave; none when they gave none
/// @param receipt the answer, once the position of the last event is known
/// @param messages the events as the aggregates see them
record Submission(
        List<NewEvent> events,
        Map<StreamId, Long> versions,
        Map<Deliberation.Kind, Long> counts,
        @Nullable Keyed keyed,
        LongFunction<Receipt> receipt,
        List<DomainEventMessage<?>> messages) {
    Submission {
        events = List.copyOf(events);
        versions = Map.copyOf(versions);
        counts = Map.copyOf(counts);
        messages = List.copyOf(messages);
    }

    boolean writes(StreamId stream) {
        return events.stream().anyMatch(event -> event.stream().equals(stream));
    }

    /// A key and the words that it stands for.
    record Keyed(Receipts.Name name, Sha256 requestSha256) {}
}
