package uk.waymark.benchmarks.reading;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Throughput;
import uk.waymark.command.feed.LedgerPages;

/// The whole ledger read as the feed reads it, and by a bare cursor over the same bytes, in turns.
public record Reading(int pairs, String url, LedgerPages pages) {
    private static final int FETCH = 5_000;
    private static final int COLUMNS = 15;
    private static final String CURSOR = """
            select position, authority, authority_sequence, subject, version, id, type, effective_on, recorded_at,
                recorded_by, capacity, provenance, correlation_id, causation_id, data
            from event
            order by position
            """;

    public List<Comparison> compare() throws SQLException {
        var comparison = new Comparison("replay, the whole ledger read", "bare JDBC cursor", "events/s");
        ours();
        for (int pair = 0; pair < pairs; pair++) {
            var bare = cursor().perSecond();
            comparison = comparison.and(ours().perSecond(), bare);
        }
        return List.of(comparison);
    }

    private Throughput ours() {
        var began = System.nanoTime();
        var count = new AtomicLong();
        pages.forEach(_ -> count.incrementAndGet());
        return new Throughput(count.get(), Duration.ofNanos(System.nanoTime() - began));
    }

    private Throughput cursor() throws SQLException {
        var began = System.nanoTime();
        var count = 0L;
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(FETCH);
                try (var rows = statement.executeQuery(CURSOR)) {
                    for (; rows.next(); count++) {
                        for (int column = 1; column <= COLUMNS; column++) {
                            rows.getBytes(column);
                        }
                    }
                }
            }
        }
        return new Throughput(count, Duration.ofNanos(System.nanoTime() - began));
    }
}
