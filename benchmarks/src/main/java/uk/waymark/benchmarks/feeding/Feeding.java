package uk.waymark.benchmarks.feeding;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Throughput;
import uk.waymark.deploy.CannotStart;

/// Our feed from position 1, and Kafka's own producer benchmark with records of that size, in turns.
///
/// @param events that the ledger holds, all of which the feed has sent once
public record Feeding(int pairs, String ledgerUrl, long events, ProducerPerformance producer) {
    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    public List<Comparison> compare() throws SQLException, IOException, InterruptedException {
        var comparison = new Comparison("feed, ledger to Kafka", "kafka-producer-perf-test", "events/s");
        for (int pair = 0; pair < pairs; pair++) {
            var alone = producer.perSecond(events);
            comparison = comparison.and(feedAgain().perSecond(), alone);
        }
        return List.of(comparison);
    }

    private Throughput feedAgain() throws SQLException, InterruptedException {
        try (var connection = DriverManager.getConnection(ledgerUrl);
                var statement = connection.createStatement()) {
            statement.execute("update feed_checkpoint set position = 0");
            var began = System.nanoTime();
            statement.execute("notify republish");
            awaitCheckpoint(ledgerUrl, events);
            return new Throughput(events, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    /// Returns when the feed has been so far.
    public static void awaitCheckpoint(String ledgerUrl, long position) throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var connection = DriverManager.getConnection(ledgerUrl);
                var query = connection.prepareStatement("select max(position) from feed_checkpoint")) {
            while (true) {
                try (var row = query.executeQuery()) {
                    row.next();
                    if (row.getLong(1) >= position) {
                        return;
                    }
                }
                if (System.nanoTime() > deadline) {
                    throw new CannotStart("The feed has not sent %d events in %s".formatted(position, PATIENCE));
                }
                Thread.sleep(POLL);
            }
        }
    }
}
