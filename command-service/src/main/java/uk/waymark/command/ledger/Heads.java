package uk.waymark.command.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.command.StreamId;
import uk.waymark.events.EventChain;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

/// Where the ledger, its chains and its streams end while nobody else appends. They move on as events are put there.
final class Heads {
    private long position;
    private Instant recordedAt = Instant.EPOCH;
    private final Map<AuthorityCode, Chain> chains = new HashMap<>();
    private final Map<StreamId, Long> versions = new HashMap<>();
    private final Map<Deliberation.Kind, Long> counts = new HashMap<>();

    /// The last event of one authority.
    record Chain(long sequence, Sha256 hash) {}

    /// An event in its place.
    ///
    /// @param hash binds it to all before it
    record Entry(RecordedEvent event, Sha256 hash) {}

    void ledger(long lastPosition, Instant lastRecordedAt) {
        position = lastPosition;
        recordedAt = lastRecordedAt;
    }

    void chain(AuthorityCode authority, Chain chain) {
        chains.put(authority, chain);
    }

    void version(StreamId stream, long version) {
        versions.put(stream, version);
    }

    void count(Deliberation.Kind kind, long count) {
        counts.put(kind, count);
    }

    /// The moment at which what is appended now is recorded: never before the last one, whatever the clocks say.
    void now(Instant now) {
        recordedAt = now.isAfter(recordedAt) ? now : recordedAt;
    }

    /// Whether all that a command looked at is still so.
    boolean agreeWith(Submission submission) {
        return versions.entrySet().containsAll(submission.versions().entrySet())
                && counts.entrySet().containsAll(submission.counts().entrySet());
    }

    List<Entry> put(Submission submission) {
        return submission.events().stream().map(this::put).toList();
    }

    private Entry put(NewEvent event) {
        var authority = event.stream().authority();
        var chain = chains.computeIfAbsent(authority, _ -> new Chain(0, EventChain.start(authority)));
        var recorded = event.recorded(++position, chain.sequence() + 1, recordedAt);
        var hash = EventChain.next(chain.hash(), recorded);
        chains.put(authority, new Chain(recorded.authoritySequence(), hash));
        versions.put(event.stream(), event.version());
        counts.computeIfPresent(new Deliberation.Kind(authority, event.type()), (_, count) -> count + 1);
        return new Entry(recorded, hash);
    }

    long position() {
        return position;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Map<AuthorityCode, Chain> chains() {
        return chains;
    }
}
