package uk.waymark.query.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;

/// How a plan ranks the codes by which it rates.
///
/// @param places of the codes of each dimension, from the worst on
record Ranking(Map<Dimension, Map<String, Integer>> places) {
    /// @return none when nothing was replaced
    @Nullable
    Arrow arrow(Dimension dimension, @Nullable RatingCode previous, RatingCode rating) {
        if (previous == null) {
            return null;
        }
        var codes = places.getOrDefault(dimension, Map.of());
        var from = codes.get(previous.value());
        var to = codes.get(rating.value());
        var course = from == null || to == null ? null : course(to - from);
        return new Arrow(dimension.name(), previous.value(), rating.value(), course);
    }

    private static Arrow.Course course(int steps) {
        return switch (Integer.signum(steps)) {
            case 1 -> Arrow.Course.BETTER;
            case -1 -> Arrow.Course.WORSE;
            default -> Arrow.Course.SAME;
        };
    }
}
