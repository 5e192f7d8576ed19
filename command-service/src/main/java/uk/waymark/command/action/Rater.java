package uk.waymark.command.action;

import org.jspecify.annotations.Nullable;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.action.ActionCommand.CorrectRating;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.command.action.RatingRefusal.ExpectedAnotherRating;
import uk.waymark.command.action.RatingRefusal.NoSuchRating;
import uk.waymark.command.action.RatingRefusal.RatedOutOfOrder;
import uk.waymark.command.action.Ratings.Given;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.reference.Reference;

/// Gives an action a rating, and puts one right that was entered wrongly.
record Rater(Stage stage, Ratings ratings, Evidence evidence, History history, Reference reference) {

    /// @throws Refused when there is any reason
    ActionEvent rated(RateAction command) {
        var refusals = stage.unlessClosed("rate it", command.id());
        stage.checkAdded("asAt", command.id(), command.asAt(), refusals);
        var held = checked(command, refusals);
        Legend.of(command, command.dimension(), history, reference)
                .check(command.rating(), command.evidence(), refusals);
        evidence.check(command.asAt(), command.evidence(), refusals);
        new Mentions(command.authority(), history).check(command.decidedAt(), refusals);
        refusals.refuseIfAny();
        return command.rating().equals(held) ? confirmed(command) : changed(command, held);
    }

    /// @return the rating that held on that day
    private @Nullable RatingCode checked(RateAction command, Refusals refusals) {
        var held = ratings.heldOn(command.dimension(), command.asAt());
        var last = ratings.current(command.dimension());
        var late = Boolean.TRUE.equals(command.lateEntry());
        last.filter(rating -> !late && command.asAt().isBefore(rating.asAt()))
                .ifPresent(rating -> refusals.add(new RatedOutOfOrder(command.asAt(), rating.asAt())));
        ExpectedAnotherRating.in(command.expectedRating(), late ? held : last).ifPresent(refusals::add);
        return held.map(Given::rating).orElse(null);
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

    /// A closed action too may have been rated wrongly.
    ///
    /// @throws Refused when there is no such rating, or any other reason
    RatingCorrected corrected(CorrectRating command) {
        var refusals = new Refusals();
        Legend.of(command, command.dimension(), history, reference)
                .check(command.rating(), command.evidence(), refusals);
        new Mentions(command.authority(), history).check(command.decidedAt(), refusals);
        var wrong = ratings.find(command.dimension(), command.ratingVersion())
                .orElseThrow(() -> new Refused(NoSuchRating.at(command.dimension(), command.ratingVersion())));
        var asAt = command.asAt() == null ? wrong.asAt() : command.asAt();
        stage.checkAdded("asAt", command.id(), asAt, refusals);
        evidence.check(asAt, command.evidence(), refusals);
        refusals.refuseIfAny();
        return new RatingCorrected(
                command.authority(),
                command.id(),
                command.dimension(),
                wrong.version(),
                wrong.rating(),
                command.rating(),
                direction(command.direction()),
                command.rationale(),
                asAt,
                command.evidence(),
                command.decidedAt(),
                command.reason());
    }

    static Direction direction(@Nullable Direction given) {
        return given == null ? Direction.UNKNOWN : given;
    }
}
