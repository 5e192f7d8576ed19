package uk.waymark.command.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import uk.waymark.command.StreamId;

/// Axon's window on the ledger: it reads streams from it, and gathers what the command being handled leads to, which
/// the
/// appender writes when all of it is known.
final class LedgerStorageEngine extends AbstractEventStorageEngine {
    private final StoredEvents stored;
    private final Memory memory;

    private LedgerStorageEngine(Builder builder) {
        super(builder);
        this.stored = builder.stored;
        this.memory = builder.memory;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        var deliberation = Deliberation.current();
        events.forEach(event -> deliberation.append((DomainEventMessage<?>) event));
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var stream = StreamId.parse(aggregateIdentifier);
        var events = events(stream);
        Deliberation.current().saw(stream, events.size());
        return DomainEventStream.of(events.stream().skip(firstSequenceNumber));
    }

    /// The events of a stream, which the command being handled does not come to hang on.
    ///
    /// A dry run sees what it has appended itself, which nobody else may.
    List<DomainEventMessage<?>> events(StreamId stream) {
        if (DryRun.isUnderWay()) {
            return read(stream);
        }
        return memory.find(stream).orElseGet(() -> {
            var events = read(stream);
            memory.keep(stream, events);
            return events;
        });
    }

    private List<DomainEventMessage<?>> read(StreamId stream) {
        return super.readEvents(stream.toString(), 0)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String identifier, long firstSequenceNumber) {
        return stored.of(StreamId.parse(identifier), firstSequenceNumber).stream();
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(TrackingToken after, boolean mayBlock) {
        throw new UnsupportedOperationException("The feed reads the ledger by position, and Axon's processors do not");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("Streams are read whole");
    }

    static final class Builder extends AbstractEventStorageEngine.Builder {
        private final StoredEvents stored;
        private final Memory memory;

        Builder(StoredEvents stored, Memory memory) {
            this.stored = stored;
            this.memory = memory;
        }

        LedgerStorageEngine build() {
            return new LedgerStorageEngine(this);
        }
    }
}
