package uk.waymark.query.timeline;

import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.ActionEvent.ActionProgressRecorded;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.EvidenceWithdrawn;
import uk.waymark.events.action.ActionEvent.MilestoneAdded;
import uk.waymark.events.action.ActionEvent.MilestoneReached;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.action.ActionEvent.RatingValidated;

/// What happened to an action, in a sentence.
final class ActionSentence {
    private ActionSentence() {}

    static String of(ActionEvent event) {
        return switch (event) {
            case ActionAdded added ->
                "Added, due %s, led by %s: %s".formatted(English.due(added.due()), added.lead(), added.text());
            case ActionRated rated -> RatingSentence.of(rated, rated.previous());
            case ActionRatingConfirmed kept -> RatingSentence.of(kept, kept.rating());
            case RatingValidated validated ->
                "%s as rated at version %d validated%s%s"
                        .formatted(
                                English.name(validated.dimension()),
                                validated.ratingVersion(),
                                English.after(" at ", validated.decidedAt()),
                                English.after(": ", validated.remark()));
            case RatingOverturned overturned ->
                "%s overturned from %s to %s%s%s: %s"
                        .formatted(
                                English.name(overturned.dimension()),
                                overturned.previous(),
                                overturned.rating(),
                                English.after(" at ", overturned.decidedAt()),
                                RatingSentence.travel(overturned.direction()),
                                overturned.rationale());
            case RatingCorrected corrected ->
                "%s as rated at version %d corrected from %s to %s as at %s: %s"
                        .formatted(
                                English.name(corrected.dimension()),
                                corrected.ratingVersion(),
                                corrected.previous(),
                                corrected.rating(),
                                English.day(corrected.asAt()),
                                corrected.reason());
            case DueDateRevised revised ->
                "Due date moved from %s to %s, granted by %s%s: %s"
                        .formatted(
                                English.due(revised.previous()),
                                English.due(revised.due()),
                                revised.grantedBy(),
                                English.after(" at ", revised.decidedAt()),
                                revised.reason());
            case ActionProgressRecorded progress -> "Progress: %s".formatted(progress.text());
            case EvidenceAttached evidence -> "Evidence %s attached: %s".formatted(evidence.ref(), evidence.title());
            case EvidenceWithdrawn withdrawn ->
                "Evidence %s withdrawn: %s".formatted(withdrawn.ref(), withdrawn.reason());
            case MilestoneAdded milestone ->
                "Milestone %s set, due %s: %s"
                        .formatted(milestone.ref(), English.due(milestone.due()), milestone.text());
            case MilestoneReached reached ->
                "Milestone %s reached on %s%s"
                        .formatted(
                                reached.ref(), English.day(reached.effectiveOn()), English.after(": ", reached.note()));
            case ActionCompleted completed -> "Complete: %s".formatted(completed.outcome());
            case ActionClosed closed -> "Closed as %s: %s".formatted(English.words(closed.closure()), closed.reason());
            case ActionReopened reopened -> "Reopened: %s".formatted(reopened.reason());
        };
    }
}
