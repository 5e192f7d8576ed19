package uk.waymark.benchmarks.measure;

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
/// @param appended how many events more an old ledger and a young one get in each pair
/// @param asked how many commands in each pair are waited for until they are visible
/// @param idle how long nothing happens
public record Scale(
        Duration window,
        Duration warmUp,
        int pairs,
        List<Integer> writers,
        long few,
        long fed,
        long many,
        long appended,
        int asked,
        Duration idle) {
    public Scale {
        writers = List.copyOf(writers);
    }

    public static Scale full() {
        return new Scale(
                Duration.ofSeconds(5),
                Duration.ofSeconds(40),
                5,
                List.of(1, 8, 64),
                10_000,
                500_000,
                1_000_000,
                20_000,
                1_000,
                Duration.ofSeconds(60));
    }

    /// Says where things stand, and is no figure to publish.
    public static Scale quick() {
        return new Scale(
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                2,
                List.of(1, 8, 64),
                10_000,
                50_000,
                100_000,
                2_000,
                100,
                Duration.ofSeconds(10));
    }

    /// Says only that everything still runs.
    public static Scale smoke() {
        return new Scale(
                Duration.ofMillis(200),
                Duration.ofMillis(100),
                1,
                List.of(2),
                800,
                900,
                1_000,
                100,
                10,
                Duration.ofSeconds(1));
    }
}
