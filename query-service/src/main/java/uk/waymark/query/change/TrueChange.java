package uk.waymark.query.change;

import org.jspecify.annotations.Nullable;
import uk.waymark.events.WaymarkEvent;
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
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.query.timeline.RatingSentence;

/// In what way an event changed a plan by what was true on its day. A late entry or a correction may have changed which
/// rating came before it.
final class TrueChange {
    private TrueChange() {}

    static ChangeOf of(WaymarkEvent event, Circumstances around, Ranking ranking) {
        if (around.correctedBy() != null) {
            return withoutArrow(ChangeOf.event(event, around, ranking));
        }
        return event instanceof ActionEvent action
                ? action(action, around, ranking)
                : ChangeOf.event(event, around, ranking);
    }

    /// What was entered wrongly changed nothing.
    private static ChangeOf withoutArrow(ChangeOf wrong) {
        return new ChangeOf(wrong.kind(), wrong.sentence(), wrong.reason(), null);
    }

    private static ChangeOf action(ActionEvent event, Circumstances around, Ranking ranking) {
        var previous = around.previous();
        return switch (event) {
            case ActionRated rated ->
                given(
                        rated.dimension(),
                        previous,
                        rated.rating(),
                        RatingSentence.of(rated, previous),
                        rated.rationale().value(),
                        ranking);
            case ActionRatingConfirmed kept ->
                given(
                        kept.dimension(),
                        previous,
                        kept.rating(),
                        RatingSentence.of(kept, previous),
                        kept.rationale().value(),
                        ranking);
            case RatingOverturned overturned ->
                new ChangeOf(
                        ChangeKind.OVERTURNED,
                        RatingSentence.of(overturned, previous),
                        overturned.rationale().value(),
                        ranking.arrow(overturned.dimension(), previous, overturned.rating()));
            case RatingCorrected corrected ->
                new ChangeOf(
                        ChangeKind.CORRECTED,
                        RatingSentence.of(corrected, previous),
                        corrected.reason(),
                        ranking.arrow(corrected.dimension(), previous, corrected.rating()));
            case ActionAdded _,
                    RatingValidated _,
                    DueDateRevised _,
                    ActionProgressRecorded _,
                    EvidenceAttached _,
                    EvidenceWithdrawn _,
                    MilestoneAdded _,
                    MilestoneReached _,
                    ActionCompleted _,
                    ActionClosed _,
                    ActionReopened _ -> ChangeOf.event(event, around, ranking);
        };
    }

    private static ChangeOf given(
            Dimension dimension,
            @Nullable RatingCode previous,
            RatingCode rating,
            String sentence,
            String rationale,
            Ranking ranking) {
        if (previous == null) {
            return new ChangeOf(ChangeKind.RATED, sentence, rationale, null);
        }
        return rating.equals(previous)
                ? new ChangeOf(ChangeKind.CONFIRMED, sentence, rationale, null)
                : new ChangeOf(ChangeKind.RE_RATED, sentence, rationale, ranking.arrow(dimension, previous, rating));
    }
}
