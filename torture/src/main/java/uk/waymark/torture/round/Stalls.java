package uk.waymark.torture.round;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import uk.waymark.torture.load.Callers;
import uk.waymark.torture.site.Node;
import uk.waymark.torture.site.Signal;

/// Has writers stall in the middle of what they do.
final class Stalls {
    // Shorter than the time for which a writer waits for another, so that stalls end before anybody gives up.
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Duration POLL = Duration.ofMillis(5);
    private static final String WRITERS = """
            from pg_stat_activity
            where datname = current_database() and application_name = 'waymark-command-service'
            """;

    private final Connection ledger;
    private final Connection observer;
    private final Callers callers;
    private int held;

    /// @param ledger a session that is no service's
    /// @param observer another one
    Stalls(Connection ledger, Connection observer, Callers callers) {
        this.ledger = ledger;
        this.observer = observer;
        this.callers = callers;
    }

    /// How often somebody had to wait for the one that stalled.
    int held() {
        return held;
    }

    /// A foreign session holds the row that all writers need.
    void byForeignSession() throws SQLException {
        ledger.setAutoCommit(false);
        try (var statement = ledger.createStatement()) {
            statement.execute("select position from ledger_head for update");
            awaitSomebodyWaiting();
        } finally {
            ledger.rollback();
        }
    }

    /// The database's own process for one writer is stopped, as on a machine that has no processor for it.
    void ofBackend() throws SQLException, IOException, InterruptedException {
        var writer = writer();
        if (writer.isPresent()) {
            Signal.STOP.send(writer.getAsLong());
            try {
                awaitSomebodyWaiting();
            } finally {
                Signal.CONT.send(writer.getAsLong());
            }
        }
    }

    /// A whole command service is stopped, in a transaction or not, while others go on.
    void of(Node service) throws IOException, InterruptedException {
        service.victim().pause();
        try {
            var before = callers.answered();
            held += happens(() -> callers.answered() > before + 100) ? 0 : 1;
        } finally {
            service.victim().resume();
        }
    }

    private void awaitSomebodyWaiting() {
        held += happens(() -> first("select count(*) %s and wait_event_type = 'Lock'".formatted(WRITERS))
                                .orElse(0)
                        > 0)
                ? 1
                : 0;
    }

    private OptionalLong writer() throws SQLException {
        return first("select pid %s and xact_start is not null order by xact_start desc limit 1".formatted(WRITERS));
    }

    private OptionalLong first(String sql) throws SQLException {
        try (var statement = observer.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    private static boolean happens(Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .atMost(LONGEST)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .until(condition);
            return true;
        } catch (ConditionTimeoutException _) {
            return false;
        }
    }
}
