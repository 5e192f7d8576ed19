package uk.waymark.benchmarks.reading;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Throughput;
import uk.waymark.benchmarks.measure.Turns;
import uk.waymark.command.feed.LedgerPages;

/// The whole ledger read as the feed reads it, and by a bare cursor over the same bytes, in turns.
/// @param events that the ledger holds
public record Reading(int pairs, long events, String url, LedgerPages pages) {
    private static final int FETCH = 5_000;
    private static final int COLUMNS = 15;
    private static final String CURSOR = """
            select position, authority, authority_sequence, subject, version, id, type, effective_on, recorded_at,
                recorded_by, capacity, provenance, correlation_id, causation_id, data
            from event
            order by position
            """;

    public List<Comparison> compare() throws Exception {
        var comparison = new Comparison(
                "replay, the whole ledger read", "bare JDBC cursor", "events/s", "%,d events".formatted(events));
        whole(ours());
        for (int pair = 0; pair < pairs; pair++) {
            var taken = Turns.of(pair, () -> whole(ours()), () -> whole(cursor()));
            comparison = comparison.and(taken.get(0), taken.get(1));
        }
        return List.of(comparison);
    }

    private double whole(Throughput throughput) {
        if (throughput.count() != events) {
            throw new IllegalStateException(
                    "The ledger holds %d events, and %d were read".formatted(events, throughput.count()));
        }
        return throughput.perSecond();
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
