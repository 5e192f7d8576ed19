package uk.waymark.query.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingScheme;
import uk.waymark.events.reference.Reference;

/// The ratings that say that all is well: of each scheme the best one that does not end the rating of an action, and
/// those above it. Of red, amber and green that is green; where blue is above green it is both.
@Component
final class Greens {
    private final Map<String, Set<String>> codes = Reference.shipped().ratingSchemes().stream()
            .collect(Collectors.toMap(scheme -> scheme.code().value(), Greens::of));

    /// The ratings at the end of an action's history that all say so, the last being the one that holds.
    List<ActionFacts.Rating> held(ActionFacts action, PlanFacts plan, Dimension dimension) {
        var ratings = action.ratings(dimension);
        var first = ratings.size();
        while (first > 0 && isGreen(ratings.get(first - 1), plan.scheme(dimension))) {
            first--;
        }
        return ratings.subList(first, ratings.size());
    }

    private boolean isGreen(ActionFacts.Rating rating, @Nullable String scheme) {
        return scheme != null && codes.getOrDefault(scheme, Set.of()).contains(rating.rating());
    }

    private static Set<String> of(RatingScheme scheme) {
        var least = scheme.ratings().stream()
                .filter(rating -> !rating.terminal())
                .max(Comparator.comparingInt(RatingScheme.Rating::order))
                .map(RatingScheme.Rating::order)
                .orElse(Integer.MAX_VALUE);
        return scheme.ratings().stream()
                .filter(rating -> rating.order() >= least)
                .map(rating -> rating.code().value())
                .collect(Collectors.toSet());
    }
}
