package uk.waymark.deploy.proof;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import uk.waymark.events.EventChain;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

/// Goes along the chain of one authority and stops at the first event that does not fit.
final class Walk {
    private final AuthorityCode authority;
    private final Map<String, Long> versions = new HashMap<>();
    private Sha256 before;
    private long sequence;
    private long position;
    private Instant recordedAt = Instant.MIN;

    Walk(AuthorityCode authority) {
        this.authority = authority;
        this.before = EventChain.start(authority);
    }

    /// @throws Damaged when it is not the event that follows
    void step(Bound next) throws Damaged {
        var event = next.event();
        var version = versions.getOrDefault(event.subject(), 0L) + 1;
        if (!event.authority().equals(authority)) {
            throw at(event.position(), "belongs to %s, not to %s".formatted(event.authority(), authority));
        }
        if (event.authoritySequence() != sequence + 1) {
            throw at(
                    event.position(),
                    "has sequence %d where %d belongs: an event was removed, added or moved before it"
                            .formatted(event.authoritySequence(), sequence + 1));
        }
        if (!next.hash().equals(EventChain.next(before, event))) {
            throw at(event.position(), "the event does not fit its hash: it was changed, or one before it was");
        }
        if (event.position() <= position) {
            throw at(event.position(), "comes after position %d".formatted(position));
        }
        if (event.version() != version) {
            throw at(
                    event.position(),
                    "has version %d of %s where %d belongs".formatted(event.version(), event.subject(), version));
        }
        if (event.recordedAt().isBefore(recordedAt)) {
            throw at(event.position(), "was recorded at %s, before the event before it".formatted(event.recordedAt()));
        }
        versions.put(event.subject(), event.version());
        recordedAt = event.recordedAt();
        before = next.hash();
        sequence = event.authoritySequence();
        position = event.position();
    }

    /// @throws Damaged when the chain has come to its head with another hash, or goes on after it
    void refuseBeyond(Head head) throws Damaged {
        if (sequence > head.sequence()) {
            throw at(position, "comes after the head, which is at sequence %d".formatted(head.sequence()));
        }
        if (sequence == head.sequence() && !before.equals(head.hash())) {
            throw at(position, "its hash is not that of the head");
        }
    }

    /// @throws Damaged when the events do not end where the chain does
    void end(Head head) throws Damaged {
        if (!head().equals(head)) {
            throw at(
                    position,
                    "the events of %s end at sequence %d; the head is at %d, position %d"
                            .formatted(authority, sequence, head.sequence(), head.position()));
        }
    }

    private static Damaged at(long position, String what) {
        return new Damaged("position %d: %s".formatted(position, what));
    }

    Head head() {
        return new Head(authority, sequence, position, before);
    }
}
