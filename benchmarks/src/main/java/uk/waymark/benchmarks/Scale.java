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
/// @param many those of an old one
public record Scale(Duration window, Duration warmUp, int pairs, List<Integer> writers, long few, long many) {
    public Scale {
        writers = List.copyOf(writers);
    }

    static Scale full() {
        return new Scale(Duration.ofSeconds(5), Duration.ofSeconds(10), 5, List.of(1, 8, 64), 10_000, 1_000_000);
    }

    /// Says where things stand, and is no figure to publish.
    static Scale quick() {
        return new Scale(Duration.ofSeconds(2), Duration.ofSeconds(4), 2, List.of(1, 8, 64), 10_000, 100_000);
    }

    /// Says only that everything still runs.
    static Scale smoke() {
        return new Scale(Duration.ofMillis(100), Duration.ofMillis(50), 1, List.of(2), 200, 400);
    }
}
