package uk.waymark.command.ledger;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import uk.waymark.command.ledger.Batch.Outcome;

/// The one writer of this service. It takes all that waits and writes it in one transaction, so that many commands
/// share one wait for the disk.
@Component
class Appender implements SmartLifecycle {
    private static final int MOST_TOGETHER = 500;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final DataSource dataSource;
    private final Memory memory;
    private final Clock clock;
    private final Heads heads = new Heads();
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private volatile Thread thread = Thread.ofPlatform().unstarted(() -> {});
    private volatile boolean open;

    Appender(DataSource dataSource, Memory memory, Clock clock) {
        this.dataSource = dataSource;
        this.memory = memory;
        this.clock = clock;
    }

    private record Waiting(Submission submission, CompletableFuture<Receipt> receipt) {}

    /// The events are on disk when this returns.
    ///
    /// @throws Stale when something that the command was decided by has changed
    /// @throws uk.waymark.command.Refused when the key was used for other words
    /// @throws OutcomeUnknown when the events may be on disk
    /// @throws DataAccessResourceFailureException when the ledger cannot be written, or this service stops
    Receipt append(Submission submission) {
        var waiting = new Waiting(submission, new CompletableFuture<>());
        queue.add(waiting);
        LockSupport.unpark(thread);
        if (!open && queue.remove(waiting)) {
            throw stopped();
        }
        try {
            return waiting.receipt().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    /// How many submissions nobody has taken up yet.
    int waiting() {
        return queue.size();
    }

    private void appendUntilStopped() {
        while (open || !queue.isEmpty()) {
            var batch = taken();
            if (batch.isEmpty()) {
                LockSupport.park(this);
            } else {
                write(batch);
            }
        }
    }

    private List<Waiting> taken() {
        var taken = new ArrayList<Waiting>();
        for (var next = queue.poll(); next != null; next = taken.size() < MOST_TOGETHER ? queue.poll() : null) {
            taken.add(next);
        }
        return taken;
    }

    private void write(List<Waiting> batch) {
        List<Outcome> outcomes = null;
        try (var connection = dataSource.getConnection()) {
            var submissions = batch.stream().map(Waiting::submission).toList();
            outcomes = Batch.write(connection, submissions, clock, heads);
            answer(batch, outcomes);
        } catch (SQLException | RuntimeException | Error e) {
            if (outcomes == null) {
                turnDown(batch, e);
            } else {
                // It is recorded, and nobody shall be told otherwise.
                fail(batch, new OutcomeUnknown(e));
            }
        }
    }

    private void turnDown(List<Waiting> batch, Throwable reason) {
        if (reason instanceof SQLException sql && LedgerAway.isBehind(sql)) {
            fail(batch, new DataAccessResourceFailureException("The ledger cannot be written", sql));
        } else if (reason instanceof OutcomeUnknown || reason instanceof Error) {
            fail(batch, reason);
        } else if (batch.size() > 1) {
            // Something that one of them wants cannot be done, which is no reason to turn down the rest.
            batch.forEach(waiting -> write(List.of(waiting)));
        } else {
            fail(batch, new IllegalStateException("The ledger does not take these events", reason));
        }
    }

    private void answer(List<Waiting> batch, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            var receipt = batch.get(i).receipt();
            switch (outcomes.get(i)) {
                case Outcome.Appended(var appended) -> {
                    remember(batch.get(i).submission());
                    receipt.complete(appended);
                }
                case Outcome.Answered(var answered) -> receipt.complete(answered);
                case Outcome.Turned(var reason) -> receipt.completeExceptionally(reason);
            }
        }
    }

    private void remember(Submission submission) {
        for (int i = 0; i < submission.messages().size(); i++) {
            memory.append(
                    submission.messages().get(i), submission.events().get(i).data());
        }
    }

    private static void fail(List<Waiting> batch, Throwable reason) {
        batch.forEach(waiting -> waiting.receipt().completeExceptionally(reason));
    }

    @Override
    public void start() {
        open = true;
        thread = Thread.ofPlatform().name("appender").start(this::appendUntilStopped);
    }

    @Override
    public void stop() {
        open = false;
        LockSupport.unpark(thread);
        try {
            thread.join(LONGEST_STOP);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        for (var left = taken(); !left.isEmpty(); left = taken()) {
            fail(left, stopped());
        }
    }

    private static DataAccessResourceFailureException stopped() {
        return new DataAccessResourceFailureException("The command service stops");
    }

    /// Stops after the web server has, whose callers wait for it.
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
