package uk.waymark.query.warning;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whoever leads an action gave each of its ratings, and nobody else found one right.
@Component
final class RatedByOwnLead implements Rule {
    @Override
    public WarningKind kind() {
        return WarningKind.RATED_BY_OWN_LEAD;
    }

    @Override
    public Stream<Sign> signs(ActionFacts action, PlanFacts plan) {
        var ratings = action.ratings();
        if (ratings.isEmpty() || !ratings.stream().allMatch(rating -> isOwn(rating, action))) {
            return Stream.empty();
        }
        var sentence = "%s recorded in the capacity of its lead, %s, and nobody else validated %s"
                .formatted(
                        ratings.size() == 1 ? "Its only rating was" : "All %d ratings were".formatted(ratings.size()),
                        action.lead(),
                        ratings.size() == 1 ? "it" : "one");
        return Stream.of(new Sign(
                null,
                sentence,
                ratings.getFirst().asAt(),
                ratings.stream().map(ActionFacts.Rating::position).toList()));
    }

    private static boolean isOwn(ActionFacts.Rating rating, ActionFacts action) {
        return action.lead().equalsIgnoreCase(rating.capacity()) && !rating.validated();
    }
}
