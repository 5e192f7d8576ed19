package uk.waymark.command.action;

import java.util.Optional;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.command.action.ActionRefusal.DimensionNotRated;
import uk.waymark.command.action.ActionRefusal.RatingNeedsEvidence;
import uk.waymark.command.action.ActionRefusal.UnknownRating;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.rating.RatingScheme;
import uk.waymark.events.rating.RatingScheme.Rating;
import uk.waymark.events.reference.Reference;

/// What the plan lets a rating be.
///
/// @param scheme empty when the plan does not rate that dimension
record Legend(Optional<RatingScheme> scheme) {

    static Legend of(RateAction command, History history, Reference reference) {
        var plan = new StreamId(command.authority(), command.id().plan().value());
        return new Legend(history.first(plan, PlanDrafted.class)
                .flatMap(drafted -> Optional.ofNullable(
                        switch (command.dimension()) {
                            case DELIVERY -> drafted.deliveryScheme();
                            case IMPACT -> drafted.impactScheme();
                        }))
                .map(code -> reference.ratingScheme(code).orElseThrow()));
    }

    void check(RateAction command, Refusals refusals) {
        if (scheme.isEmpty()) {
            refusals.add(new DimensionNotRated(command.id().plan(), command.dimension()));
            return;
        }
        var rating = scheme.get().rating(command.rating());
        if (rating.isEmpty()) {
            refusals.add(new UnknownRating(
                    command.rating(), scheme.get().code(), scheme.get().codes()));
        } else {
            refusals.addIf(
                    needsEvidence(rating.get()) && command.evidence().isEmpty(),
                    new RatingNeedsEvidence(command.rating()));
        }
    }

    private static boolean needsEvidence(Rating rating) {
        return rating.needsEvidence() || rating.terminal();
    }
}
