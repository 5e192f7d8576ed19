package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusals;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.command.action.ActionRefusal.ExpectedAnotherRating;
import uk.waymark.command.action.ActionRefusal.RatedOutOfOrder;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

/// The latest rating of each dimension of one action.
final class Ratings {
    private final Map<Dimension, Latest> latest = new EnumMap<>(Dimension.class);

    private record Latest(RatingCode rating, LocalDate asAt) {}

    void remember(Dimension dimension, RatingCode rating, LocalDate asAt) {
        latest.put(dimension, new Latest(rating, asAt));
    }

    void check(RateAction command, Refusals refusals) {
        var last = latest.get(command.dimension());
        if (last != null && command.asAt().isBefore(last.asAt())) {
            refusals.add(new RatedOutOfOrder(command.asAt(), last.asAt()));
        }
        var expected = command.expectedRating();
        var current = current(command.dimension());
        if (expected != null && !expected.equals(current)) {
            refusals.add(new ExpectedAnotherRating(expected, current));
        }
    }

    ActionEvent next(RateAction command) {
        var previous = current(command.dimension());
        return command.rating().equals(previous) ? confirmed(command) : rated(command, previous);
    }

    private @Nullable RatingCode current(Dimension dimension) {
        var last = latest.get(dimension);
        return last == null ? null : last.rating();
    }

    private static ActionRated rated(RateAction command, @Nullable RatingCode previous) {
        return new ActionRated(
                command.authority(),
                command.id(),
                command.dimension(),
                previous,
                command.rating(),
                direction(command),
                command.rationale(),
                command.asAt(),
                command.evidence(),
                command.decidedAt());
    }

    private static ActionRatingConfirmed confirmed(RateAction command) {
        return new ActionRatingConfirmed(
                command.authority(),
                command.id(),
                command.dimension(),
                command.rating(),
                direction(command),
                command.rationale(),
                command.asAt(),
                command.evidence(),
                command.decidedAt());
    }

    private static Direction direction(RateAction command) {
        return command.direction() == null ? Direction.UNKNOWN : command.direction();
    }
}
