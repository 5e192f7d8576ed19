package uk.waymark.events.statement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;

/// How many actions of a plan were said to stand where, on one dimension.
///
/// @param asAt the day that was spoken of, often before that of the meeting
/// @param total how many actions there were said to be; none when that was not said
/// @param ratings how many actions were said to have each rating, by its code; a code left out was not spoken of
public record Tally(
        PlanId plan,
        Dimension dimension,
        LocalDate asAt,
        @Nullable Integer total,
        Map<RatingCode, Integer> ratings) {
    public Tally {
        // In the order told, for an event is stored as it is written.
        ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
    }
}
