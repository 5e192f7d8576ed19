package uk.waymark.command.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.StreamId;

/// Axon's window on the ledger: it reads streams from it, and gathers what the command being handled leads to, which
/// the appender writes when all of it is known.
final class LedgerStorageEngine extends AbstractEventStorageEngine {
    private final StoredEvents stored;
    private final Snapshots snapshots;
    private final Memory memory;

    private LedgerStorageEngine(Builder builder) {
        super(builder);
        this.stored = builder.stored;
        this.snapshots = builder.snapshots;
        this.memory = builder.memory;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        var deliberation = Deliberation.current()
                .orElseThrow(() -> new IllegalStateException("Only what Decisions has decided is appended"));
        events.forEach(event -> deliberation.append((DomainEventMessage<?>) event));
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var stream = StreamId.parse(aggregateIdentifier);
        var known = known(stream);
        Deliberation.current().ifPresent(deliberation -> deliberation.saw(stream, known.version()));
        var snapshot = known.snapshot();
        // A snapshot may have been taken since Axon asked for one, or Axon wants the events that it took in.
        var events = snapshot == null || snapshot.getSequenceNumber() < firstSequenceNumber
                ? known.events()
                : messages(stored.all(stream));
        return DomainEventStream.of(events.stream().filter(event -> event.getSequenceNumber() >= firstSequenceNumber));
    }

    /// What there is of a stream, which the command being handled does not come to hang on.
    ///
    /// A dry run sees what it has appended itself, which nobody else may.
    Known known(StreamId stream) {
        if (DryRun.isUnderWay()) {
            return read(stream);
        }
        return memory.find(stream).orElseGet(() -> {
            var known = read(stream);
            memory.keep(stream, known);
            return known;
        });
    }

    private Known read(StreamId stream) {
        var events = stored.sinceSnapshot(stream);
        if (events.isEmpty()) {
            return new Known(0, null, List.of(), 0);
        }
        if (events.getFirst().version() == 1) {
            return known(events, null);
        }
        // Other code may have taken one of its own, or this code a later one, since the events were read.
        return snapshots
                .find(stream)
                .filter(taken -> events.getFirst().version() <= taken.version()
                        && taken.version() <= events.getLast().version())
                .map(taken -> known(events, taken))
                .orElseGet(() -> known(stored.all(stream), null));
    }

    private Known known(List<StoredEvent> events, @Nullable StoredEvent snapshot) {
        var size = Stream.concat(events.stream(), Stream.ofNullable(snapshot))
                .mapToInt(event -> Known.sizeOf(event.data()))
                .sum();
        return new Known(events.getLast().version(), snapshot, messages(events), size);
    }

    private List<DomainEventMessage<?>> messages(List<StoredEvent> events) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(events.stream(), getEventSerializer(), upcasterChain)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String identifier, long firstSequenceNumber) {
        throw new UnsupportedOperationException("Streams are read from what is known of them");
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(TrackingToken after, boolean mayBlock) {
        throw new UnsupportedOperationException("The feed reads the ledger by position, and Axon's processors do not");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.ofNullable(known(StreamId.parse(aggregateIdentifier)).snapshot());
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.keep(snapshot, serializer);
        memory.forget(List.of(StreamId.parse(snapshot.getAggregateIdentifier())));
    }

    static final class Builder extends AbstractEventStorageEngine.Builder {
        private final StoredEvents stored;
        private final Snapshots snapshots;
        private final Memory memory;

        Builder(StoredEvents stored, Snapshots snapshots, Memory memory) {
            this.stored = stored;
            this.snapshots = snapshots;
            this.memory = memory;
        }

        LedgerStorageEngine build() {
            return new LedgerStorageEngine(this);
        }
    }
}
