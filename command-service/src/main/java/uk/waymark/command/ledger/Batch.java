package uk.waymark.command.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.command.Refused;
import uk.waymark.command.ledger.Heads.Entry;
import uk.waymark.command.ledger.Receipts.Kept;

/// Submissions that are written in one transaction. A stale one fails alone; its neighbours do not notice.
final class Batch {
    private final HeadsLock lock;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Kept> receipts = new ArrayList<>();

    private Batch(HeadsLock lock) {
        this.lock = lock;
    }

    /// What became of a submission.
    sealed interface Outcome {
        record Appended(Receipt receipt) implements Outcome {}

        /// Its key and words were answered before; nothing of it was appended.
        record Answered(Receipt receipt) implements Outcome {}

        record Turned(RuntimeException reason) implements Outcome {}
    }

    /// @return what became of each, in the same order; it is on disk
    static List<Outcome> write(Connection connection, List<Submission> submissions, Clock clock) throws SQLException {
        var batch = new Batch(HeadsLock.take(connection, submissions));
        // PostgreSQL keeps microseconds, and an event must read back as it was hashed.
        batch.lock.heads().now(clock.instant().truncatedTo(ChronoUnit.MICROS));
        var outcomes = submissions.stream().map(batch::judge).toList();
        if (batch.entries.isEmpty()) {
            connection.rollback();
        } else {
            Entries.commit(connection, batch.entries, batch.lock.heads(), batch.receipts);
        }
        return outcomes;
    }

    private Outcome judge(Submission submission) {
        try {
            var keyed = submission.keyed();
            var kept = keyed == null ? null : lock.receipts().get(keyed.name());
            if (keyed != null && kept != null) {
                return new Outcome.Answered(kept.receiptFor(keyed.requestSha256()));
            }
            return lock.heads().agreeWith(submission) ? append(submission) : new Outcome.Turned(new Stale());
        } catch (Refused refused) {
            return new Outcome.Turned(refused);
        }
    }

    private Outcome append(Submission submission) {
        entries.addAll(lock.heads().put(submission));
        var receipt = submission.receipt().apply(lock.heads().position());
        var keyed = submission.keyed();
        if (keyed != null) {
            var kept = new Kept(keyed.name(), keyed.requestSha256(), receipt);
            receipts.add(kept);
            lock.receipts().put(kept.name(), kept);
        }
        return new Outcome.Appended(receipt);
    }
}
