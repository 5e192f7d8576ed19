package uk.waymark.benchmarks.feeding;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Throughput;
import uk.waymark.benchmarks.measure.Turns;
import uk.waymark.benchmarks.process.Until;

/// Our feed from position 1, and Kafka's own producer benchmark with records of that size, in turns.
///
/// @param events that the ledger holds, all of which the feed has sent once
public record Feeding(int pairs, String ledgerUrl, long events, ProducerPerformance producer) {
    private static final String TOPIC = "waymark.events";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    public List<Comparison> compare() throws Exception {
        var comparison = new Comparison(
                "feed, ledger to Kafka",
                "kafka-producer-perf-test, warm, records of that size without key and headers",
                "events/s",
                "%,d events".formatted(events));
        feedAgain();
        for (int pair = 0; pair < pairs; pair++) {
            var taken = Turns.of(pair, () -> feedAgain().perSecond(), () -> producer.perSecond(events));
            comparison = comparison.and(taken.get(0), taken.get(1));
        }
        return List.of(comparison);
    }

    private Throughput feedAgain() throws Exception {
        try (var connection = DriverManager.getConnection(ledgerUrl);
                var statement = connection.createStatement()) {
            var ends = producer.ends(TOPIC);
            statement.execute("update feed_checkpoint set position = 0");
            var began = System.nanoTime();
            statement.execute("notify republish");
            awaitCheckpoint(ledgerUrl, events);
            var throughput = new Throughput(events, Duration.ofNanos(System.nanoTime() - began));
            var sent = producer.ends(TOPIC) - ends;
            if (sent < events) {
                throw new IllegalStateException(
                        "The feed sent %d events, and the topic holds %d more".formatted(events, sent));
            }
            return throughput;
        }
    }

    /// Returns when the feed has been so far.
    public static void awaitCheckpoint(String ledgerUrl, long position)
            throws SQLException, TimeoutException, InterruptedException {
        try (var connection = DriverManager.getConnection(ledgerUrl);
                var query = connection.prepareStatement("select max(position) from feed_checkpoint")) {
            Until.<SQLException>holds("The feed's position %d".formatted(position), PATIENCE, () -> {
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1) >= position;
                }
            });
        }
    }
}
