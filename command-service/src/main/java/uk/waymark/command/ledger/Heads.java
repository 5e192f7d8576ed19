package uk.waymark.command.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.StreamId;
import uk.waymark.events.EventChain;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

/// Where the ledger, its chains and its streams end. They move on as events are put there, and what one batch found out
/// serves the next ones, for as long as nobody else appends.
final class Heads {
    private static final long UNKNOWN = -1;
    /// Of streams and of chains. Beyond that all is found out anew.
    private static final int MOST_KNOWN = 100_000;

    private long position = UNKNOWN;
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

    /// For when somebody else may have appended, or nobody knows what became of what was sent.
    void forget() {
        position = UNKNOWN;
        chains.clear();
        versions.clear();
        counts.clear();
    }

    /// What was known before is so no longer if the ledger has moved on since.
    void ledgerEndsAt(long lastPosition, Instant lastRecordedAt) {
        if (position != lastPosition || Math.max(chains.size(), versions.size()) > MOST_KNOWN) {
            forget();
        }
        position = lastPosition;
        recordedAt = lastRecordedAt;
    }

    /// @param chain none for an authority that has no event
    void chainEndsAt(AuthorityCode authority, @Nullable Chain chain) {
        chains.put(authority, chain == null ? new Chain(0, EventChain.start(authority)) : chain);
    }

    void streamEndsAt(StreamId stream, long version) {
        versions.put(stream, version);
    }

    void learnCount(Deliberation.Kind kind, long count) {
        counts.put(kind, count);
    }

    /// Whether enough is known to judge these, unless somebody else appends. What a submission writes at the end of
    /// a stream need not be known: the ledger takes no version twice and leaves none out. Who has seen more than is
    /// known here has met what somebody else appended.
    boolean suffice(List<Submission> submissions) {
        return position != UNKNOWN
                && Math.max(chains.size(), versions.size()) <= MOST_KNOWN
                && submissions.stream().allMatch(this::suffice);
    }

    private boolean suffice(Submission submission) {
        return submission.events().stream()
                        .allMatch(event -> chains.containsKey(event.stream().authority()))
                && submission.counts().entrySet().stream()
                        .allMatch(seen -> counts.getOrDefault(seen.getKey(), UNKNOWN) >= seen.getValue())
                && submission.versions().entrySet().stream()
                        .allMatch(seen -> versions.containsKey(seen.getKey())
                                ? versions.get(seen.getKey()) >= seen.getValue()
                                : submission.writes(seen.getKey()));
    }

    /// The moment at which what is appended now is recorded: never before the last one, whatever the clocks say.
    void recordAt(Instant now) {
        recordedAt = now.isAfter(recordedAt) ? now : recordedAt;
    }

    /// Whether all that a command looked at is still so.
    boolean agreeWith(Submission submission) {
        return submission.versions().entrySet().stream()
                        .allMatch(seen -> versions.getOrDefault(seen.getKey(), seen.getValue())
                                .equals(seen.getValue()))
                && counts.entrySet().containsAll(submission.counts().entrySet());
    }

    /// The ends of streams that the submission was decided by and that nothing else here tells of.
    Map<StreamId, Long> unproven(Submission submission) {
        return submission.versions().entrySet().stream()
                .filter(seen -> seen.getValue() > 0 && !versions.containsKey(seen.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Entry> put(Submission submission) {
        return submission.events().stream().map(this::put).toList();
    }

    private Entry put(NewEvent event) {
        var authority = event.stream().authority();
        var chain = Objects.requireNonNull(chains.get(authority));
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
}
