package uk.waymark.query.history;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;

/// How many actions of a plan stand where, in the names of the answers.
record Counts(
        int actions,
        int closed,
        int overdue,
        int overdueAgainstOriginal,
        Map<Dimension, @Nullable Tally> tallies,
        long version) {
    Counts {
        tallies = Collections.unmodifiableMap(new HashMap<>(tallies));
    }

    /// @param ratings by code
    record Tally(Map<String, Integer> ratings, int unrated, Map<Direction, Integer> directions) {
        Tally {
            ratings = Map.copyOf(ratings);
            directions = Map.copyOf(directions);
        }
    }
}
