package uk.waymark.command.action;

import java.time.LocalDate;
import uk.waymark.command.Actor;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.action.ActionCommand.OverturnRating;
import uk.waymark.command.action.ActionCommand.ValidateRating;
import uk.waymark.command.action.RatingRefusal.DecidedBeforeRated;
import uk.waymark.command.action.RatingRefusal.ExpectedAnotherRating;
import uk.waymark.command.action.RatingRefusal.NoSuchRating;
import uk.waymark.command.action.RatingRefusal.RaterDecides;
import uk.waymark.command.action.RatingRefusal.RatingAlreadyDecided;
import uk.waymark.command.action.RatingRefusal.SameRating;
import uk.waymark.command.action.Ratings.Given;
import uk.waymark.command.action.Ratings.Verdict;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.action.ActionEvent.RatingValidated;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.reference.Reference;

/// The second person, who finds a rating right or puts another in its place.
record Validator(Ratings ratings, Actor actor, History history) {

    /// @throws Refused when there is no such rating, or any other reason
    RatingValidated validated(ValidateRating command) {
        var refusals = new Refusals();
        var version = command.ratingVersion();
        var rating = version == null ? current(command.dimension()) : named(command.dimension(), version);
        check(rating, command.effectiveOn(), refusals);
        new Mentions(command.authority(), history).check(command.decidedAt(), refusals);
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

    /// @param refusals for reasons found before
    /// @throws Refused when there is no rating to overturn, or any other reason
    RatingOverturned overturned(OverturnRating command, Reference reference, Refusals refusals) {
        var current = current(command.dimension());
        check(current, command.effectiveOn(), refusals);
        Legend.of(command, command.dimension(), history, reference).checkCode(command.rating(), refusals);
        new Mentions(command.authority(), history).check(command.decidedAt(), refusals);
        ExpectedAnotherRating.in(command.expectedRating(), ratings.current(command.dimension()))
                .ifPresent(refusals::add);
        refusals.addIf(command.rating().equals(current.rating()), new SameRating(current.rating()))
                .refuseIfAny();
        return new RatingOverturned(
                command.authority(),
                command.id(),
                command.dimension(),
                current.version(),
                current.rating(),
                command.rating(),
                Rater.direction(command.direction()),
                command.rationale(),
                command.decidedAt(),
                command.effectiveOn());
    }

    private void check(Given rating, LocalDate day, Refusals refusals) {
        refusals.addIf(rating.verdict() != Verdict.NONE, new RatingAlreadyDecided(rating))
                .addIf(rating.by().mayBe(actor), new RaterDecides(rating.by()))
                .addIf(day.isBefore(rating.asAt()), new DecidedBeforeRated(day, rating.asAt()));
    }

    private Given current(Dimension dimension) {
        return ratings.current(dimension).orElseThrow(() -> new Refused(NoSuchRating.of(dimension)));
    }

    private Given named(Dimension dimension, long version) {
        return ratings.find(dimension, version).orElseThrow(() -> new Refused(NoSuchRating.at(dimension, version)));
    }
}
