package uk.waymark.query.figure;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.events.Due;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.query.action.ActionStatus;

/// What is on record of one action.
///
/// @param addedOn the day from which it is there
/// @param due what was due at first
/// @param stages in the order in which they were recorded
/// @param revisions in the order in which they were recorded
/// @param ratings by day, and of one day in the order in which they were given
record History(LocalDate addedOn, Due due, List<Stage> stages, List<Revision> revisions, List<Rated> ratings) {
    History {
        stages = List.copyOf(stages);
        revisions = List.copyOf(revisions);
        ratings = List.copyOf(ratings);
    }

    /// The same with ratings in the codes of other scales.
    History told(List<Scale> scales) {
        return new History(
                addedOn,
                due,
                stages,
                revisions,
                ratings.stream().map(rated -> rated.told(scales)).toList());
    }

    /// It was completed, closed or reopened.
    record Stage(ActionStatus status, LocalDate effectiveOn) {}

    /// It was given another date.
    record Revision(Due due, LocalDate effectiveOn) {}

    record Rated(Dimension dimension, String rating, Direction direction, LocalDate asAt) {
        Rated told(List<Scale> scales) {
            return scales.stream()
                    .filter(scale -> scale.dimension() == dimension)
                    .findFirst()
                    .map(scale -> new Rated(dimension, scale.becomes().getOrDefault(rating, rating), direction, asAt))
                    .orElse(this);
        }
    }
}
