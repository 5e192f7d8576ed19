package uk.waymark.command.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.command.Refused;
import uk.waymark.command.ledger.Receipts.Kept;

/// Submissions that are written in one transaction. A stale one fails alone; its neighbours do not notice.
final class Batch {
    private static final String UNIQUE_VIOLATION = "23505";

    private final Heads heads;
    private final Map<Receipts.Name, Kept> receipts;
    private final Entries entries;

    private Batch(Heads heads, Map<Receipts.Name, Kept> receipts, Clock clock) {
        this.heads = heads;
        this.receipts = receipts;
        this.entries = new Entries(heads.position());
        // PostgreSQL keeps microseconds, and an event must read back as it was hashed.
        heads.recordAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /// What became of a submission.
    sealed interface Outcome {
        record Appended(Receipt receipt) implements Outcome {}

        /// Its key and words were answered before; nothing of it was appended.
        record Answered(Receipt receipt) implements Outcome {}

        record Turned(RuntimeException reason) implements Outcome {}
    }

    /// @param heads what is known of the ledger, and known better afterwards
    /// @return what became of each, in the same order; it is on disk
    /// @throws OutcomeUnknown when the ledger did not say whether it is
    /// @throws SQLException when nothing is
    static List<Outcome> write(Connection connection, List<Submission> submissions, Clock clock, Heads heads)
            throws SQLException {
        try {
            var written = heads.suffice(submissions)
                    ? writeAtOnce(connection, submissions, clock, heads)
                    : Optional.<List<Outcome>>empty();
            return written.isPresent() ? written.get() : writeLocked(connection, submissions, clock, heads);
        } catch (SQLException | RuntimeException | Error e) {
            heads.forget();
            throw e;
        }
    }

    /// Everything in one statement, which does nothing when somebody else has appended.
    ///
    /// @return none when it did nothing
    private static Optional<List<Outcome>> writeAtOnce(
            Connection connection, List<Submission> submissions, Clock clock, Heads heads) throws SQLException {
        var batch = new Batch(heads, new HashMap<>(), clock);
        var outcomes = batch.judge(submissions);
        connection.setAutoCommit(true);
        try {
            if (batch.entries.write(connection, heads)) {
                return Optional.of(outcomes);
            }
        } catch (SQLException e) {
            if (OutcomeUnknown.isBehind(e)) {
                throw new OutcomeUnknown(e);
            }
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            // A version or a key was taken that we did not know of.
        }
        heads.forget();
        return Optional.empty();
    }

    /// Looks everything up while nobody else can append.
    private static List<Outcome> writeLocked(
            Connection connection, List<Submission> submissions, Clock clock, Heads heads) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var lock = HeadsLock.takeAndTell(connection, submissions, heads);
            var batch = new Batch(heads, lock.receipts(), clock);
            var outcomes = batch.judge(submissions);
            if (!batch.entries.write(connection, heads)) {
                throw new IllegalStateException("The ledger's head moved while it was locked");
            }
            commit(connection);
            return outcomes;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            if (OutcomeUnknown.isBehind(e)) {
                throw new OutcomeUnknown(e);
            }
            throw e;
        }
    }

    private static void rollBack(Connection connection, Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private List<Outcome> judge(List<Submission> submissions) {
        return submissions.stream().map(this::judge).toList();
    }

    private Outcome judge(Submission submission) {
        try {
            var keyed = submission.keyed();
            var kept = keyed == null ? null : receipts.get(keyed.name());
            if (keyed != null && kept != null) {
                return new Outcome.Answered(kept.receiptFor(keyed.requestSha256()));
            }
            return heads.agreeWith(submission) ? append(submission) : new Outcome.Turned(new Stale());
        } catch (Refused refused) {
            return new Outcome.Turned(refused);
        }
    }

    private Outcome append(Submission submission) {
        entries.follow(heads.unproven(submission));
        entries.add(heads.put(submission));
        var receipt = submission.receipt().apply(heads.position());
        var keyed = submission.keyed();
        if (keyed != null) {
            var kept = new Kept(keyed.name(), keyed.requestSha256(), receipt);
            entries.add(kept);
            receipts.put(kept.name(), kept);
        }
        return new Outcome.Appended(receipt);
    }
}
