package uk.waymark.command.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import uk.waymark.command.StreamId;
import uk.waymark.events.authority.AuthorityCode;

/// What one command has looked at so far and what it leads to, policies included. Its events are appended only if all
/// that it looked at is still so.
final class Deliberation {
    private static final String KEY = Deliberation.class.getName();

    private final Map<StreamId, Long> versions = new HashMap<>();
    private final Map<Kind, Long> counts = new HashMap<>();
    private final List<DomainEventMessage<?>> events = new ArrayList<>();

    /// All events of one type that an authority has.
    record Kind(AuthorityCode authority, String type) {}

    /// That of the command being handled; one that nobody keeps when none is.
    static Deliberation current() {
        return CurrentUnitOfWork.isStarted() ? of(CurrentUnitOfWork.get()) : new Deliberation();
    }

    static Deliberation of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(KEY, _ -> new Deliberation());
    }

    /// The version counts the stream's events; 0 stands for one that is not there.
    void saw(StreamId stream, long version) {
        versions.putIfAbsent(stream, version);
    }

    void counted(Kind kind, long count) {
        counts.putIfAbsent(kind, count);
    }

    void append(DomainEventMessage<?> event) {
        saw(StreamId.parse(event.getAggregateIdentifier()), event.getSequenceNumber());
        events.add(event);
    }

    /// That at which a stream was seen first; 0 for one that is not there.
    long version(StreamId stream) {
        return versions.getOrDefault(stream, 0L);
    }

    Map<StreamId, Long> versions() {
        return versions;
    }

    Map<Kind, Long> counts() {
        return counts;
    }

    List<DomainEventMessage<?>> events() {
        return events;
    }
}
