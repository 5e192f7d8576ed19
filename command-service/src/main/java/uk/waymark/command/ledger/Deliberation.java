package uk.waymark.command.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<StreamId> written = new HashSet<>();
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private boolean torn;

    /// All events of one type that an authority has.
    record Kind(AuthorityCode authority, String type) {}

    static Deliberation begin(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(KEY, _ -> new Deliberation());
    }

    /// That of the command being handled; none when somebody only reads.
    static Optional<Deliberation> current() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().root().getResource(KEY))
                : Optional.empty();
    }

    /// The version counts the stream's events; 0 stands for one that is not there.
    void saw(StreamId stream, long version) {
        var before = versions.putIfAbsent(stream, version);
        torn |= before != null && before != version;
    }

    /// Whether somebody wrote a stream between two looks at it, such as one at its version and one at its events.
    boolean isTorn() {
        return torn;
    }

    void counted(Kind kind, long count) {
        counts.putIfAbsent(kind, count);
    }

    void append(DomainEventMessage<?> event) {
        var stream = StreamId.parse(event.getAggregateIdentifier());
        if (written.add(stream)) {
            saw(stream, event.getSequenceNumber());
        }
        events.add(event);
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
