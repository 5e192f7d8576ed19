package uk.waymark.query.rebuild;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Does in one short transaction what must not be done while the live read models change, or are read.
///
/// The feed locks the first of the two tables before all else and readers the second, so neither can be in the middle
/// of anything while this holds the lock. Whoever waits for a lock makes others wait, so this waits only for moments,
/// and tries all of it again when somebody holds one.
@Component
@Profile(Rebuild.PROFILE)
class Takeover {
    private static final int ATTEMPTS = 300;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource database;

    Takeover(DataSource database) {
        this.database = database;
    }

    /// @param work must not ask for the locks itself, but may read the live read models and commit what it does
    void whileTheFeedStands(Runnable work) {
        patiently(_ -> work.run());
    }

    /// @param from the schema that becomes the live one
    /// @param last what is still to be done before
    /// @param refusal what must not be so then
    void switchFrom(String from, Runnable last, Consumer<Candidate> refusal) {
        patiently(db -> {
            last.run();
            refusal.accept(new Candidate(db, from));
            db.sql("alter schema %s rename to incoming".formatted(from)).update();
            // Before the readers have to wait: somebody may look at these, too.
            db.sql("drop schema if exists previous cascade").update();
            db.sql("lock table live.feed_watermark in access exclusive mode").update();
            db.sql("alter schema live rename to previous").update();
            db.sql("alter schema incoming rename to live").update();
        });
    }

    private void patiently(Consumer<JdbcClient> work) {
        for (var attempt = 1; !isDone(work); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new Unfinished("The live read models were not left alone for a moment.");
            }
            pause();
        }
    }

    /// @return false when others held a lock
    private boolean isDone(Consumer<JdbcClient> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                db.sql("set local lock_timeout = '300ms'").update();
                // What the operator is told has happened must outlive a crash of the database.
                db.sql("set local synchronous_commit = on").update();
                db.sql("lock table live.feed_partition in exclusive mode").update();
                work.accept(db);
                connection.commit();
                return true;
            } catch (DataAccessException e) {
                if (isForLock(e)) {
                    return false;
                }
                throw e;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Unfinished.because("The database cannot be used", e);
        }
    }

    /// By its state, since what Spring makes of it depends on how the client was made.
    private static boolean isForLock(DataAccessException e) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException refused
                && LOCK_NOT_AVAILABLE.equals(refused.getSQLState());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfinished("The rebuild was interrupted.", e);
        }
    }
}
