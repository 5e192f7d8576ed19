package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.rating.Dimension;

/// What became of a plan's actions in one period, in the names of the answers.
record Figured(
        LocalDate from,
        LocalDate to,
        long opened,
        long closed,
        long reopened,
        long completed,
        long slipped,
        long open,
        long completeAtEnd,
        long closedAtEnd,
        long overdue,
        Map<Dimension, Counts.@Nullable Tally> tallies,
        @Nullable Double medianAgeDays,
        Map<Dimension, @Nullable Map<String, Long>> daysAtRating) {
    Figured {
        tallies = Collections.unmodifiableMap(new HashMap<>(tallies));
        daysAtRating = Collections.unmodifiableMap(new HashMap<>(daysAtRating));
    }
}
