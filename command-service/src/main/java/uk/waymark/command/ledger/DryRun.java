package uk.waymark.command.ledger;

import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.command.ledger.Receipts.Kept;

/// Lets commands be decided for show: each sees what the earlier ones of the same run did, and nothing is stored.
@Component
public class DryRun {
    private static final int MOST_AT_ONCE = 4;

    private final TransactionTemplate transaction;
    private final JdbcClient db;
    // Each holds a connection for as long as its caller takes to send.
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    DryRun(PlatformTransactionManager transactions, JdbcClient db) {
        this.transaction = new TransactionTemplate(transactions);
        this.db = db;
    }

    /// @throws TooManyDryRuns when others hold all places
    public void around(Runnable run) {
        if (!places.tryAcquire()) {
            throw new TooManyDryRuns();
        }
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                db.sql("select begin_dry_run()").query((_, _) -> "").list();
                run.run();
            });
        } finally {
            places.release();
        }
    }

    /// Whether this thread decides for show.
    static boolean isUnderWay() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /// Lets the commands that come later in the run see these events, and nobody else.
    Receipt keep(Submission submission) {
        submission.events().forEach(this::keep);
        var receipt = submission.receipt().apply(0);
        var keyed = submission.keyed();
        if (keyed != null) {
            keep(new Kept(keyed.name(), keyed.requestSha256(), receipt));
        }
        return receipt;
    }

    private void keep(NewEvent event) {
        db.sql("""
                insert into dry_event
                    (authority, subject, version, id, type, effective_on, recorded_at, recorded_by, capacity, provenance,
                    correlation_id, causation_id, data)
                values (:authority, :subject, :version, :id, :type, :effectiveOn, now(), :by, :capacity, :provenance,
                    :correlationId, :causationId, :data)
                """)
                .param("authority", event.stream().authority().value())
                .param("subject", event.stream().subject())
                .param("version", event.version())
                .param("id", event.id())
                .param("type", event.type())
                .param("effectiveOn", event.effectiveOn())
                .param("by", event.by())
                .param("capacity", event.capacity())
                .param("provenance", event.provenance())
                .param("correlationId", event.correlationId())
                .param("causationId", event.causationId())
                .param("data", event.data())
                .update();
    }

    private void keep(Kept kept) {
        db.sql("""
                insert into dry_receipt (authority, key, request_sha256, answer)
                values (:authority, :key, :requestSha256, :answer)
                """)
                .param("authority", kept.name().authority())
                .param("key", kept.name().key())
                .param("requestSha256", kept.requestSha256().value())
                .param("answer", kept.answer())
                .update();
    }

    /// Says that as many dry runs are under way as there are places for.
    public static final class TooManyDryRuns extends RuntimeException {
        TooManyDryRuns() {
            super("%d dry runs are under way; send it again later".formatted(MOST_AT_ONCE), null, false, false);
        }
    }
}
