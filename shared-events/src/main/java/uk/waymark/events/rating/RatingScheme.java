package uk.waymark.events.rating;

import java.util.List;
import java.util.Optional;

/// The legend of a plan's ratings. There is no national one, so schemes are data and a changed scheme has a new code.
///
/// @param ratings in ascending order
public record RatingScheme(SchemeCode code, String title, List<Rating> ratings) {
    public RatingScheme {
        ratings = List.copyOf(ratings);
    }

    public Optional<Rating> rating(RatingCode wanted) {
        return ratings.stream().filter(rating -> rating.code().equals(wanted)).findFirst();
    }

    public List<String> codes() {
        return ratings.stream().map(rating -> rating.code().value()).toList();
    }

    /// @param order 1 is the worst
    /// @param needsEvidence whether it may be given only with evidence
    /// @param terminal whether it ends the rating of an action, and so needs evidence and another's validation
    public record Rating(
            RatingCode code, String label, int order, String meaning, boolean needsEvidence, boolean terminal) {}
}
