package uk.waymark.torture.round;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import uk.waymark.torture.load.Load;
import uk.waymark.torture.site.Signal;
import uk.waymark.torture.site.Victim;

/// Has writers stall in the middle of what they do. A stall that nobody feels, or after which nobody goes on, is a
/// finding.
final class Stalls {
    // Shorter than the time for which a writer waits for another, so that stalls end before anybody gives up.
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(5);
    private static final int GOING_ON = 30;
    private static final String BLOCKED = """
            select pid from pg_stat_activity
            where datname = current_database() and %d = any(pg_blocking_pids(pid))
            limit 1
            """;
    private static final String BLOCKED_BY_IDLE = """
            select waiting.pid from pg_stat_activity waiting
            join pg_stat_activity holding on holding.pid = any(pg_blocking_pids(waiting.pid))
            where waiting.datname = current_database() and holding.state = 'idle in transaction'
            limit 1
            """;

    private final Connection foreign;
    private final long foreignPid;
    private final Connection observer;
    private final Load load;
    private final List<String> findings = new ArrayList<>();
    private int stalls;
    private int held;

    /// @param foreign a session that is no writer's
    /// @param observer another one
    Stalls(Connection foreign, Connection observer, Load load) throws SQLException {
        this.foreign = foreign;
        this.observer = observer;
        this.load = load;
        this.foreignPid = first(foreign, "select pg_backend_pid()").orElseThrow();
        foreign.setAutoCommit(false);
    }

    /// How many there were.
    int number() {
        return stalls;
    }

    /// At how many of those in the database somebody had to wait for the one that stalled.
    int held() {
        return held;
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    /// A foreign session keeps all writers from the last thing that they write before they commit.
    void byForeignSession() throws SQLException {
        stalls++;
        try (var statement = foreign.createStatement()) {
            statement.execute("lock table receipt in share row exclusive mode");
            held += isFelt("A foreign session's lock", LONGEST, () -> isBlockedBy(foreignPid)) ? 1 : 0;
        } finally {
            foreign.rollback();
        }
        awaitGoingOn("A foreign session's lock");
    }

    /// The database's own process for one writer is stopped in the middle of an append, as on a machine that has no
    /// processor for it: its events are written and not committed.
    void inAppend() throws SQLException, IOException, InterruptedException {
        stalls++;
        var key = "stall-%d".formatted(stalls);
        var writer = OptionalLong.empty();
        try (var receipt = foreign.prepareStatement("insert into receipt values (?, ?, '', '')")) {
            receipt.setString(1, load.authority());
            receipt.setString(2, key);
            receipt.executeUpdate();
            load.write(key);
            if (happens(LONGEST, () -> isBlockedBy(foreignPid))) {
                writer = first(observer, BLOCKED.formatted(foreignPid));
                Signal.STOP.send(writer.orElseThrow());
            } else {
                findings.add("No writer came to the key that was taken");
            }
        } finally {
            foreign.rollback();
        }
        if (writer.isPresent()) {
            awaitEndOf(writer.getAsLong());
        }
    }

    private void awaitEndOf(long stopped) throws IOException, InterruptedException {
        try {
            held += isFelt("A stopped writer", LONGEST, () -> isBlockedBy(stopped)) ? 1 : 0;
        } finally {
            Signal.CONT.send(stopped);
        }
        awaitGoingOn("A stopped writer");
    }

    /// A whole program is stopped, in a transaction or not.
    void of(Victim program) throws IOException, InterruptedException {
        stalls++;
        program.pause();
        try {
            isFelt(
                    program.name(),
                    RECOVERY,
                    () -> first(observer, BLOCKED_BY_IDLE).isPresent());
        } finally {
            program.resume();
        }
        awaitGoingOn(program.name());
    }

    /// Either somebody waits for the one that stalls, or the others go on.
    ///
    /// @return whether somebody waits
    private boolean isFelt(String what, Duration longest, Callable<Boolean> somebodyWaits) {
        var before = load.answered();
        var waits = new boolean[1];
        var felt = happens(longest, () -> {
            waits[0] = somebodyWaits.call();
            return waits[0] || load.answered() > before + GOING_ON;
        });
        if (!felt) {
            findings.add("%s held nobody up, and nobody went on".formatted(what));
        }
        return waits[0];
    }

    private void awaitGoingOn(String what) {
        var before = load.answered();
        if (!happens(RECOVERY, () -> load.answered() > before + GOING_ON)) {
            findings.add("Nobody went on after this had stalled: " + what);
        }
    }

    private boolean isBlockedBy(long pid) throws SQLException {
        return first(observer, BLOCKED.formatted(pid)).isPresent();
    }

    private static OptionalLong first(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    private static boolean happens(Duration longest, Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .atMost(longest)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .until(condition);
            return true;
        } catch (ConditionTimeoutException _) {
            return false;
        }
    }
}
