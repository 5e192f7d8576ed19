package uk.waymark.benchmarks;

import java.time.Duration;
import java.util.List;

/// How long and how large.
///
/// @param window how long one thing is measured
/// @param warmUp how long each runs first, unmeasured
/// @param pairs how often both of a comparison are measured, in turns
/// @param writers how many callers there are at once, one comparison each
/// @param few the events of a young ledger
/// @param fed those that the feed brings to Kafka
/// @param many those of an old ledger
/// @param idle how long nothing happens
public record Scale(
        Duration window,
        Duration warmUp,
        int pairs,
        List<Integer> writers,
        long few,
        long fed,
        long many,
        Duration idle) {
    public Scale {
        writers = List.copyOf(writers);
    }

    static Scale full() {
        return new Scale(
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                5,
                List.of(1, 8, 64),
                10_000,
                500_000,
                1_000_000,
                Duration.ofSeconds(60));
    }

    /// Says where things stand, and is no figure to publish.
    static Scale quick() {
        return new Scale(
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                2,
                List.of(1, 8, 64),
                10_000,
                50_000,
                100_000,
                Duration.ofSeconds(10));
    }

    /// Says only that everything still runs.
    static Scale smoke() {
        return new Scale(
                Duration.ofMillis(200), Duration.ofMillis(100), 1, List.of(2), 800, 900, 1_000, Duration.ofSeconds(1));
    }
}
