package uk.waymark.command.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Actor;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.action.ActionCommand.CorrectRating;
import uk.waymark.command.action.ActionCommand.OverturnRating;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.command.action.ActionCommand.ValidateRating;
import uk.waymark.command.action.ActionRefusal.DecidedBeforeRated;
import uk.waymark.command.action.ActionRefusal.ExpectedAnotherRating;
import uk.waymark.command.action.ActionRefusal.NoSuchRating;
import uk.waymark.command.action.ActionRefusal.RatedOutOfOrder;
import uk.waymark.command.action.ActionRefusal.RaterDecides;
import uk.waymark.command.action.ActionRefusal.RatingAlreadyDecided;
import uk.waymark.command.action.ActionRefusal.SameRating;
import uk.waymark.command.action.Ratings.Given;
import uk.waymark.command.action.Ratings.Verdict;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.action.ActionEvent.RatingValidated;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

/// What may become of an action's ratings.
///
/// @param actor who wants it
record Rater(Ratings ratings, Actor actor) {

    void check(RateAction command, Refusals refusals) {
        var late = Boolean.TRUE.equals(command.lateEntry());
        ratings.current(command.dimension())
                .filter(last -> !late && command.asAt().isBefore(last.asAt()))
                .ifPresent(last -> refusals.add(new RatedOutOfOrder(command.asAt(), last.asAt())));
        var seen = late
                ? heldOn(command.dimension(), command.asAt())
                : ratings.current(command.dimension()).map(Given::rating).orElse(null);
        expect(command.expectedRating(), seen, refusals);
    }

    ActionEvent rated(RateAction command) {
        var previous = heldOn(command.dimension(), command.asAt());
        return command.rating().equals(previous) ? confirmed(command) : changed(command, previous);
    }

    private static ActionRated changed(RateAction command, @Nullable RatingCode previous) {
        return new ActionRated(
                command.authority(),
                command.id(),
                command.dimension(),
                previous,
                command.rating(),
                direction(command.direction()),
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
                direction(command.direction()),
                command.rationale(),
                command.asAt(),
                command.evidence(),
                command.decidedAt());
    }

    /// @throws Refused when there is no such rating
    RatingValidated validated(ValidateRating command, Refusals refusals) {
        var version = command.ratingVersion();
        var rating = version == null
                ? current(command.dimension())
                : named("ratingVersion", command.dimension(), version.longValue());
        decide(rating, command.effectiveOn(), refusals);
        refusals.refuseIfAny();
        return new RatingValidated(
                command.authority(),
                command.id(),
                command.dimension(),
                rating.version(),
                command.remark(),
                command.decidedAt(),
                command.effectiveOn());
    }

    /// @throws Refused when there is no rating to overturn
    RatingOverturned overturned(OverturnRating command, Refusals refusals) {
        var current = current(command.dimension());
        expect(command.expectedRating(), current.rating(), refusals);
        decide(current, command.effectiveOn(), refusals);
        refusals.addIf(command.rating().equals(current.rating()), new SameRating(current.rating()))
                .refuseIfAny();
        return new RatingOverturned(
                command.authority(),
                command.id(),
                command.dimension(),
                current.version(),
                current.rating(),
                command.rating(),
                direction(command.direction()),
                command.rationale(),
                command.decidedAt(),
                command.effectiveOn());
    }

    /// @throws Refused when there is no such rating
    RatingCorrected corrected(CorrectRating command, Refusals refusals) {
        var rating = named("ratingVersion", command.dimension(), command.ratingVersion());
        refusals.refuseIfAny();
        return new RatingCorrected(
                command.authority(),
                command.id(),
                command.dimension(),
                rating.version(),
                rating.rating(),
                command.rating(),
                direction(command.direction()),
                command.rationale(),
                command.asAt() == null ? rating.asAt() : command.asAt(),
                command.evidence(),
                command.decidedAt(),
                command.reason());
    }

    private void decide(Given rating, LocalDate day, Refusals refusals) {
        refusals.addIf(rating.verdict() != Verdict.NONE, new RatingAlreadyDecided(rating))
                .addIf(rating.by().mayBe(actor), new RaterDecides(rating.by()))
                .addIf(day.isBefore(rating.asAt()), new DecidedBeforeRated(day, rating.asAt()));
    }

    private static void expect(@Nullable RatingCode expected, @Nullable RatingCode held, Refusals refusals) {
        if (expected != null && !expected.equals(held)) {
            refusals.add(new ExpectedAnotherRating(expected, held));
        }
    }

    private @Nullable RatingCode heldOn(Dimension dimension, LocalDate day) {
        return ratings.heldOn(dimension, day).map(Given::rating).orElse(null);
    }

    private Given current(Dimension dimension) {
        return ratings.current(dimension)
                .orElseThrow(() -> new Refused(new NoSuchRating("dimension", dimension, null)));
    }

    private Given named(String field, Dimension dimension, long version) {
        return ratings.find(dimension, version)
                .orElseThrow(() -> new Refused(new NoSuchRating(field, dimension, version)));
    }

    private static Direction direction(@Nullable Direction given) {
        return given == null ? Direction.UNKNOWN : given;
    }
}
