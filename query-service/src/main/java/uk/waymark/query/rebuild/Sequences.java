package uk.waymark.query.rebuild;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.waymark.query.feed.Blocked;
import uk.waymark.query.feed.Obstacle;

/// Which events have been read.
final class Sequences {
    private final Map<String, Envelope> last = new HashMap<>();
    /// An eighth of a byte for each event of the ledger.
    private final BitSet positions = new BitSet();

    private long events;

    /// @return whether it has not been read before
    /// @throws Blocked when something before it is missing
    boolean isNext(Envelope envelope) {
        var before = last.get(envelope.authority());
        var expected = before == null ? 1 : before.sequence() + 1;
        if (envelope.sequence() > expected) {
            throw new Blocked(new Obstacle.Gap(envelope.code(), expected, envelope.sequence()));
        }
        if (envelope.sequence() < expected) {
            return false;
        }
        last.put(envelope.authority(), envelope);
        positions.set(Math.toIntExact(envelope.position()));
        events++;
        return true;
    }

    long events() {
        return events;
    }

    /// The last event of each authority.
    Collection<Envelope> last() {
        return last.values();
    }

    /// Up to here all have been read.
    long watermark() {
        return positions.nextClearBit(1) - 1L;
    }
}
