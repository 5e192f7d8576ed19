package uk.waymark.benchmarks.idling;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import uk.waymark.benchmarks.measure.Comparison;

/// All processes together while nothing happens.
///
/// @param pause before, until what came last has died away
/// @param product what was started; what it has started is counted with it
public record Idling(Duration window, Duration pause, String ledgerUrl, ProcessHandle product) {
    // By then the server's processes have told of what they did before.
    private static final Duration TOLD = Duration.ofSeconds(12);

    public List<Comparison> compare() throws SQLException, InterruptedException {
        Thread.sleep(pause.plus(TOLD));
        var looks = looksAtEvents();
        var before = ProcessorTime.of(product);
        Thread.sleep(window);
        var time = ProcessorTime.of(product).used().minus(before.used());
        var looked = looksAtEvents() - looks;
        var used = 1000.0 * (double) time.toMillis() / (double) window.toMillis();
        return List.of(new Comparison(
                        "idle, processor time of all processes, with %d looks into the event table".formatted(looked),
                        "one core",
                        "ms/s",
                        "%d s".formatted(window.toSeconds()))
                .and(used, 1000));
    }

    private long looksAtEvents() throws SQLException {
        try (var connection = DriverManager.getConnection(ledgerUrl);
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select seq_scan + coalesce(idx_scan, 0) from pg_stat_user_tables where relname = 'event'
                        """)) {
            row.next();
            return row.getLong(1);
        }
    }
}
