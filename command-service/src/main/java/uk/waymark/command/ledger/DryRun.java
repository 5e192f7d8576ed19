package uk.waymark.command.ledger;

import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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

    /// Says that as many dry runs are under way as there are places for.
    public static final class TooManyDryRuns extends RuntimeException {
        TooManyDryRuns() {
            super("%d dry runs are under way; send it again later".formatted(MOST_AT_ONCE), null, false, false);
        }
    }
}
