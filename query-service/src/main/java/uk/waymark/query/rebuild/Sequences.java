package uk.waymark.query.rebuild;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.feed.Blocked;
import uk.waymark.query.feed.Checkpoint.Seen;
import uk.waymark.query.feed.Obstacle;

/// Which events have been read.
final class Sequences {
    private final Map<AuthorityCode, Seen> last = new HashMap<>();
    /// An eighth of a byte for each event of the ledger.
    private final BitSet positions = new BitSet();

    /// @return whether it has not been read before
    /// @throws Blocked when something before it is missing
    boolean isNext(RecordedEvent event) {
        var before = last.get(event.authority());
        var expected = before == null ? 1 : before.sequence() + 1;
        if (event.authoritySequence() > expected) {
            throw new Blocked(new Obstacle.Gap(event.authority(), expected, event.authoritySequence()));
        }
        if (event.authoritySequence() < expected) {
            return false;
        }
        last.put(event.authority(), new Seen(event.authority(), event.authoritySequence(), event.position()));
        positions.set(Math.toIntExact(event.position()));
        return true;
    }

    long events() {
        return positions.cardinality();
    }

    /// The last event of each authority.
    Collection<Seen> last() {
        return last.values();
    }

    /// Up to here all have been read.
    long watermark() {
        return positions.nextClearBit(1) - 1L;
    }
}
