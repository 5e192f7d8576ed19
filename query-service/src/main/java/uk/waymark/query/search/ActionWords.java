package uk.waymark.query.search;

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

/// What is said of an action.
final class ActionWords {
    private ActionWords() {}

    static Words of(ActionEvent event) {
        return switch (event) {
            case ActionAdded added ->
                Words.of(PassageKind.ACTION, added.priority(), added.text(), added.intendedOutcome())
                        .and(added.successMeasures());
            case ActionRated rated -> rating(rated.rationale().value());
            case ActionRatingConfirmed kept -> rating(kept.rationale().value());
            case RatingOverturned overturned -> rating(overturned.rationale().value());
            case RatingCorrected corrected ->
                Words.of(PassageKind.RATING, corrected.rationale().value(), corrected.reason());
            case RatingValidated validated -> Words.of(PassageKind.RATING, validated.remark());
            case DueDateRevised revised -> Words.of(PassageKind.DUE_DATE, revised.reason());
            case ActionProgressRecorded progress -> Words.of(PassageKind.PROGRESS, progress.text());
            case EvidenceAttached attached -> Words.of(PassageKind.EVIDENCE, attached.title());
            case EvidenceWithdrawn withdrawn -> Words.of(PassageKind.EVIDENCE, withdrawn.reason());
            case MilestoneAdded added -> Words.of(PassageKind.MILESTONE, added.text());
            case MilestoneReached reached -> Words.of(PassageKind.MILESTONE, reached.note());
            case ActionCompleted completed -> Words.of(PassageKind.COMPLETION, completed.outcome());
            case ActionClosed closed -> Words.of(PassageKind.CLOSURE, closed.reason());
            case ActionReopened reopened -> Words.of(PassageKind.REOPENING, reopened.reason());
        };
    }

    private static Words rating(String rationale) {
        return Words.of(PassageKind.RATING, rationale);
    }
}
