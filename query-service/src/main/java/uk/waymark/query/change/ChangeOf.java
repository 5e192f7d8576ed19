package uk.waymark.query.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
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
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.plan.PlanEvent;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;

/// In what way an event changed a plan, why, and from which rating to which.
///
/// @param reason none when none was asked for
/// @param arrow none when it replaced no rating
record ChangeOf(
        ChangeKind kind, @Nullable String reason, @Nullable Arrow arrow) {
    /// @param places of the codes of each dimension, from the worst on
    static ChangeOf event(WaymarkEvent event, Map<Dimension, Map<String, Integer>> places) {
        return switch (event) {
            case ActionEvent action -> action(action, places);
            case PlanEvent _ -> new ChangeOf(ChangeKind.PLAN, null, null);
            case AnswerAccepted accepted -> new ChangeOf(ChangeKind.RESOLUTION_DISCHARGED, accepted.comment(), null);
            default -> throw new IllegalArgumentException("No change of a plan: " + event.getClass());
        };
    }

    private static ChangeOf action(ActionEvent event, Map<Dimension, Map<String, Integer>> places) {
        return switch (event) {
            case ActionAdded _ -> new ChangeOf(ChangeKind.NEW, null, null);
            case ActionRated rated ->
                new ChangeOf(
                        rated.previous() == null ? ChangeKind.RATED : ChangeKind.RE_RATED,
                        rated.rationale().toString(),
                        arrow(rated.dimension(), rated.previous(), rated.rating(), places));
            case ActionRatingConfirmed kept ->
                new ChangeOf(ChangeKind.CONFIRMED, kept.rationale().toString(), null);
            case RatingValidated validated -> new ChangeOf(ChangeKind.VALIDATED, validated.remark(), null);
            case RatingOverturned overturned ->
                new ChangeOf(
                        ChangeKind.OVERTURNED,
                        overturned.rationale().toString(),
                        arrow(overturned.dimension(), overturned.previous(), overturned.rating(), places));
            case RatingCorrected corrected ->
                new ChangeOf(
                        ChangeKind.CORRECTED,
                        corrected.reason(),
                        arrow(corrected.dimension(), corrected.previous(), corrected.rating(), places));
            case DueDateRevised revised ->
                new ChangeOf(moved(revised.previous(), revised.due()), revised.reason(), null);
            case ActionProgressRecorded _ -> new ChangeOf(ChangeKind.PROGRESS, null, null);
            case EvidenceAttached _ -> new ChangeOf(ChangeKind.EVIDENCE_ADDED, null, null);
            case EvidenceWithdrawn withdrawn -> new ChangeOf(ChangeKind.EVIDENCE_WITHDRAWN, withdrawn.reason(), null);
            case MilestoneAdded _ -> new ChangeOf(ChangeKind.MILESTONE_ADDED, null, null);
            case MilestoneReached reached -> new ChangeOf(ChangeKind.MILESTONE_REACHED, reached.note(), null);
            case ActionCompleted completed -> new ChangeOf(ChangeKind.COMPLETED, completed.outcome(), null);
            case ActionClosed closed -> new ChangeOf(ChangeKind.CLOSED, closed.reason(), null);
            case ActionReopened reopened -> new ChangeOf(ChangeKind.REOPENED, reopened.reason(), null);
        };
    }

    private static ChangeKind moved(Due previous, Due due) {
        var before = previous.lastDay().orElse(null);
        var after = due.lastDay().orElse(null);
        if (before == null || after == null) {
            return ChangeKind.RESCHEDULED;
        }
        return after.isBefore(before) ? ChangeKind.BROUGHT_FORWARD : ChangeKind.SLIPPED;
    }

    private static @Nullable Arrow arrow(
            Dimension dimension,
            @Nullable RatingCode previous,
            RatingCode rating,
            Map<Dimension, Map<String, Integer>> places) {
        if (previous == null) {
            return null;
        }
        var codes = places.getOrDefault(dimension, Map.of());
        var from = codes.get(previous.value());
        var to = codes.get(rating.value());
        var course = from == null || to == null ? null : course(to - from);
        return new Arrow(dimension.name(), previous.value(), rating.value(), course);
    }

    private static Arrow.Course course(int steps) {
        return switch (Integer.signum(steps)) {
            case 1 -> Arrow.Course.BETTER;
            case -1 -> Arrow.Course.WORSE;
            default -> Arrow.Course.SAME;
        };
    }
}
