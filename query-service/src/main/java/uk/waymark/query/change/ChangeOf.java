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
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.inspection.InspectionEvent.FindingContested;
import uk.waymark.events.plan.PlanEvent;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;
import uk.waymark.query.slippage.Shift;
import uk.waymark.query.timeline.Sentence;

/// In what way an event changed a plan by what was known when it was recorded, why, and from which rating to which.
///
/// @param reason none when none was asked for
/// @param arrow none when it replaced no rating
record ChangeOf(
        ChangeKind kind,
        String sentence,
        @Nullable String reason,
        @Nullable Arrow arrow) {
    private ChangeOf(ChangeKind kind, WaymarkEvent event, @Nullable String reason, @Nullable Arrow arrow) {
        this(kind, Sentence.of(event), reason, arrow);
    }

    private ChangeOf(ChangeKind kind, WaymarkEvent event, @Nullable String reason) {
        this(kind, event, reason, null);
    }

    static ChangeOf event(WaymarkEvent event, Circumstances around, Ranking ranking) {
        return switch (event) {
            case ActionEvent action -> action(action, around.shift(), ranking);
            case PlanEvent plan -> new ChangeOf(ChangeKind.PLAN, plan, reason(plan));
            case AnswerAccepted accepted ->
                new ChangeOf(ChangeKind.RESOLUTION_DISCHARGED, accepted, accepted.comment());
            case FindingContested contested ->
                new ChangeOf(ChangeKind.FINDING_CONTESTED, contested, contested.reason());
            default -> throw new IllegalArgumentException("No change of a plan: " + event.getClass());
        };
    }

    private static @Nullable String reason(PlanEvent event) {
        return switch (event) {
            case SlipCapSet set -> set.reason();
            case PlanDrafted _, PlanAdopted _, PlanSubmitted _, ReportingCadenceSet _ -> null;
        };
    }

    private static ChangeOf action(ActionEvent event, Shift shift, Ranking ranking) {
        return switch (event) {
            case ActionAdded added -> new ChangeOf(ChangeKind.NEW, added, null);
            case ActionRated rated ->
                new ChangeOf(
                        rated.previous() == null ? ChangeKind.RATED : ChangeKind.RE_RATED,
                        rated,
                        rated.rationale().value(),
                        ranking.arrow(rated.dimension(), rated.previous(), rated.rating()));
            case ActionRatingConfirmed kept ->
                new ChangeOf(ChangeKind.CONFIRMED, kept, kept.rationale().value());
            case RatingValidated validated -> new ChangeOf(ChangeKind.VALIDATED, validated, validated.remark());
            case RatingOverturned overturned ->
                new ChangeOf(
                        ChangeKind.OVERTURNED,
                        overturned,
                        overturned.rationale().value(),
                        ranking.arrow(overturned.dimension(), overturned.previous(), overturned.rating()));
            case RatingCorrected corrected ->
                new ChangeOf(
                        ChangeKind.CORRECTED,
                        corrected,
                        corrected.reason(),
                        ranking.arrow(corrected.dimension(), corrected.previous(), corrected.rating()));
            case DueDateRevised revised -> new ChangeOf(moved(shift), revised, revised.reason());
            case ActionProgressRecorded progress -> new ChangeOf(ChangeKind.PROGRESS, progress, null);
            case EvidenceAttached attached -> new ChangeOf(ChangeKind.EVIDENCE_ADDED, attached, null);
            case EvidenceWithdrawn withdrawn ->
                new ChangeOf(ChangeKind.EVIDENCE_WITHDRAWN, withdrawn, withdrawn.reason());
            case MilestoneAdded added -> new ChangeOf(ChangeKind.MILESTONE_ADDED, added, null);
            case MilestoneReached reached -> new ChangeOf(ChangeKind.MILESTONE_REACHED, reached, reached.note());
            case ActionCompleted completed -> new ChangeOf(ChangeKind.COMPLETED, completed, completed.outcome());
            case ActionClosed closed -> new ChangeOf(ChangeKind.CLOSED, closed, closed.reason());
            case ActionReopened reopened -> new ChangeOf(ChangeKind.REOPENED, reopened, reopened.reason());
        };
    }

    private static ChangeKind moved(Shift shift) {
        return switch (shift) {
            case LATER -> ChangeKind.SLIPPED;
            case EARLIER -> ChangeKind.BROUGHT_FORWARD;
            case NEITHER, UNKNOWN -> ChangeKind.RESCHEDULED;
        };
    }
}
