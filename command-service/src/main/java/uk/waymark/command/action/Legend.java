package uk.waymark.command.action;

import java.util.List;
import java.util.Optional;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.action.RatingRefusal.DimensionNotRated;
import uk.waymark.command.action.RatingRefusal.RatingNeedsEvidence;
import uk.waymark.command.action.RatingRefusal.UnknownRating;
import uk.waymark.events.Ref;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.RatingScheme;
import uk.waymark.events.rating.RatingScheme.Rating;
import uk.waymark.events.reference.Reference;

/// What the plan lets a rating be.
///
/// @param scheme empty when the plan does not rate that dimension
record Legend(PlanId plan, Dimension dimension, Optional<RatingScheme> scheme) {

    static Legend of(ActionCommand command, Dimension dimension, History history, Reference reference) {
        var id = command.id().plan();
        var plan = new StreamId(command.authority(), id.value());
        return new Legend(
                id,
                dimension,
                history.first(plan, PlanDrafted.class)
                        .flatMap(drafted -> drafted.scheme(dimension))
                        .map(code -> reference.ratingScheme(code).orElseThrow()));
    }

    /// @param evidence what the rating rests on
    void check(RatingCode code, List<Ref> evidence, Refusals refusals) {
        checkCode(code, refusals);
        refusals.addIf(
                rating(code).filter(Legend::needsEvidence).isPresent() && evidence.isEmpty(),
                new RatingNeedsEvidence(code));
    }

    void checkCode(RatingCode code, Refusals refusals) {
        if (scheme.isEmpty()) {
            refusals.add(new DimensionNotRated(plan, dimension));
        } else if (rating(code).isEmpty()) {
            refusals.add(
                    new UnknownRating(code, scheme.get().code(), scheme.get().codes()));
        }
    }

    /// Whether a rating of that code ends an action, for which it needs a second person.
    boolean isTerminal(RatingCode code) {
        return rating(code).filter(Rating::terminal).isPresent();
    }

    private Optional<Rating> rating(RatingCode code) {
        return scheme.flatMap(known -> known.rating(code));
    }

    private static boolean needsEvidence(Rating rating) {
        return rating.needsEvidence() || rating.terminal();
    }
}
