package uk.waymark.access.person;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.access.store.AccessStore;

/// Makes the files of the database forget what was deleted. What PostgreSQL deletes stays in its files until something
/// else is written over it, and in its write-ahead log for as long as it likes.
final class Scrubbing {
    /// Of all that run at a time, whichever service they run in.
    private static final long LOCK = 0x7761796d61726bL;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final AccessStore store;

    Scrubbing(AccessStore store) {
        this.store = store;
    }

    Scrubbed scrub() {
        return store.atLeisure(db -> {
            var left = new ArrayList<String>();
            if (!comesTrue(() -> isTrue(db, "select pg_try_advisory_lock(%d)".formatted(LOCK)))) {
                return Scrubbed.nothing("Another erasure is still at work. Send POST /people/scrub later.");
            }
            var table = table(db, left);
            var log = new WriteAheadLog(db).overwrite(left);
            return new Scrubbed(table, log, left);
        });
    }

    private static boolean table(JdbcClient db, List<String> left) {
        // What somebody may still see is copied with the rest.
        var now = db.sql("select pg_snapshot_xmax(pg_current_snapshot())::xid::text")
                .query(String.class)
                .single();
        try {
            var seesOthers = isTrue(db, "select pg_has_role(current_user, 'pg_read_all_stats', 'usage')");
            var alone = seesOthers && comesTrue(() -> isTrue(db, """
                    select not exists (
                        select from pg_stat_activity
                        where pid <> pg_backend_pid() and coalesce(datname, current_database()) = current_database()
                        and age(backend_xmin) > age('%1$s'::xid)
                    ) and not exists (select from pg_replication_slots where age(xmin) > age('%1$s'::xid))
                    and not exists (
                        select from pg_prepared_xacts where database = current_database())
                    """.formatted(now)));
            db.sql("set lock_timeout = '10s'").update();
            db.sql("vacuum full person").update();
            if (!alone) {
                left.add("The file of the table “person” may still hold the name: another session, a replica or a"
                        + " prepared transaction could still see it, or the service lacks the role pg_read_all_stats to"
                        + " know. Send POST /people/scrub when it is gone.");
            }
            return alone;
        } catch (DataAccessException _) {
            left.add("The file of the table “person” still holds the name: the service could not rewrite it. Run"
                    + " “vacuum full person” as its owner.");
            return false;
        }
    }

    static boolean isTrue(JdbcClient db, String sql) {
        return db.sql(sql).query(Boolean.class).single();
    }

    private static boolean comesTrue(BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - until > 0) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}
