package uk.waymark.query.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Histories that nobody thought of, each asked about days and moments that nobody thought of either. One that fails is
/// told again, first, with `-Dwaymark.history.seed=` and the number in its name.
class TwoClocksTest {
    private static final int HISTORIES = 20;
    private static final int PAIRS_OF_CLOCKS = 6;

    static LongStream seeds() {
        var first = Long.getLong("waymark.history.seed", new Random().nextInt(Integer.MAX_VALUE));
        return LongStream.range(first, first + HISTORIES);
    }

    @ParameterizedTest(name = "history {0}")
    @MethodSource("seeds")
    void what_is_told_is_what_the_entries_known_by_then_add_up_to(long seed) {
        var chance = new Chance(seed);
        var council = new Council();
        var all = council.records(RandomHistory.of(council.code(), chance)).stream()
                .map(Entry::of)
                .toList();
        for (int pair = 0; pair < PAIRS_OF_CLOCKS; pair++) {
            var asked = new Asked(council, day(all, chance), moment(all, chance));
            new Comparison(asked, all).run(chance);
        }
    }

    /// One of which the history tells, or a neighbour.
    private static @Nullable LocalDate day(List<Entry> all, Chance chance) {
        return chance.oneIn(3) ? null : chance.of(all).event().effectiveOn().plusDays(chance.of(List.of(-1, 0, 0, 1)));
    }

    /// That of an entry, or just before or after, and so before the first one, too.
    private static @Nullable Instant moment(List<Entry> all, Chance chance) {
        return chance.oneIn(3)
                ? null
                : chance.of(all)
                        .recorded()
                        .recordedAt()
                        .plus(chance.of(List.of(Duration.ZERO, Duration.ofMillis(400), Duration.ofMillis(-400))));
    }
}
