package uk.waymark.benchmarks.idling;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import uk.waymark.benchmarks.measure.Comparison;

/// All processes together while nothing happens, and how often a statement looked into the event table meanwhile.
///
/// @param processes those that were started; what they start is counted with them
public record Idling(Duration window, String ledgerUrl, List<ProcessHandle> processes) {
    public Idling {
        processes = List.copyOf(processes);
    }

    public List<Comparison> compare() throws SQLException, InterruptedException {
        var looks = looksAtEvents();
        var before = ProcessorTime.of(processes);
        Thread.sleep(window);
        var time = ProcessorTime.of(processes).used().minus(before.used());
        var used = 1000.0 * (double) time.toMillis() / (double) window.toMillis();
        return List.of(
                new Comparison("idle, processor time of all processes", "one core", "ms/s").and(used, 1000),
                new Comparison("idle, looks into the event table, plus 1", "none", "looks")
                        .and((double) (looksAtEvents() - looks + 1), 1));
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
