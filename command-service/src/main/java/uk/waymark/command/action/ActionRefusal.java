package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusal;
import uk.waymark.events.Ref;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.EvidenceWithdrawn;
import uk.waymark.events.action.ActionEvent.MilestoneAdded;
import uk.waymark.events.action.ActionEvent.MilestoneReached;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.inspection.FindingId;
import uk.waymark.events.plan.PlanId;

/// Why a command on an action was turned down.
sealed interface ActionRefusal extends Refusal {
    record NoSuchPlan(PlanId plan) implements ActionRefusal {}

    record NoSuchFinding(int index, FindingId finding) implements ActionRefusal {}

    record NoSuchEvidence(int index, Ref ref) implements ActionRefusal {}

    record NoSuchMeeting(MeetingId meeting) implements ActionRefusal {}

    record NoSuchBody(BodyId body) implements ActionRefusal {}

    record NoSuchMilestone(Ref ref) implements ActionRefusal {}

    record ActionIsClosed(ActionId id, String wish, ActionClosed current) implements ActionRefusal {}

    record ActionIsComplete(ActionId id, String wish, ActionCompleted current) implements ActionRefusal {}

    record ActionIsOpen(ActionId id) implements ActionRefusal {}

    record NoEvidenceOfThatRef(Ref ref) implements ActionRefusal {}

    record EvidenceIsWithdrawn(int index, EvidenceWithdrawn current) implements ActionRefusal {}

    record EvidenceAlreadyWithdrawn(EvidenceWithdrawn current) implements ActionRefusal {}

    record WithdrawnBeforeAttached(LocalDate day, LocalDate attachedOn) implements ActionRefusal {}

    record EvidenceRefTaken(EvidenceAttached current) implements ActionRefusal {}

    record MilestoneRefTaken(MilestoneAdded current) implements ActionRefusal {}

    record MilestoneAlreadyReached(MilestoneReached current) implements ActionRefusal {}

    record FindingRepeated(int index, FindingId finding) implements ActionRefusal {}

    record EvidenceRepeated(int index, Ref ref) implements ActionRefusal {}

    /// @param path of the field that holds the day
    record BeforeAdded(String path, ActionId id, LocalDate day, LocalDate addedOn) implements ActionRefusal {}

    record AddedBeforeDrafted(PlanId plan, LocalDate day, LocalDate draftedOn) implements ActionRefusal {
        @Override
        public List<String> basis() {
            return List.of("plan");
        }
    }

    record ReachedBeforeAdded(Ref milestone, LocalDate day, LocalDate addedOn) implements ActionRefusal {
        @Override
        public List<String> basis() {
            return List.of("ref");
        }
    }

    record ClosedBeforeRated(ActionId id, LocalDate day, LocalDate asAt) implements ActionRefusal {}

    record OutOfOrder(ActionId id, String next, LocalDate day, Step last) implements ActionRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchPlan _, NoSuchFinding _, NoSuchEvidence _, NoSuchMeeting _, NoSuchBody _, NoSuchMilestone _ ->
                Kind.MISSING;
            case NoEvidenceOfThatRef _ -> Kind.MISSING;
            case ActionIsComplete _, EvidenceIsWithdrawn _, EvidenceAlreadyWithdrawn _ -> Kind.CONFLICT;
            case WithdrawnBeforeAttached _, OutOfOrder _, BeforeAdded _, AddedBeforeDrafted _ -> Kind.RULE;
            case ReachedBeforeAdded _, ClosedBeforeRated _ -> Kind.RULE;
            case ActionIsClosed _, ActionIsOpen _ -> Kind.CONFLICT;
            case EvidenceRefTaken _, MilestoneRefTaken _, MilestoneAlreadyReached _ -> Kind.CONFLICT;
            case FindingRepeated _, EvidenceRepeated _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case NoSuchPlan(var plan) -> "There is no plan %s; draft it first.".formatted(plan);
            case NoSuchFinding(var _, var finding) ->
                "There is no finding %s; record it first or leave it out.".formatted(finding);
            case NoSuchEvidence(var _, var ref) ->
                "The action has no evidence %s; attach it first or leave it out.".formatted(ref);
            case NoSuchMeeting(var meeting) ->
                "There is no meeting %s; schedule it first or leave it out.".formatted(meeting);
            case NoSuchBody(var body) -> "There is no body %s; establish it first.".formatted(body);
            case NoSuchMilestone(var ref) -> "The action has no milestone %s; add it first.".formatted(ref);
            case ActionIsClosed(var id, var wish, var _) -> "%s is closed; reopen it to %s.".formatted(id, wish);
            case ActionIsComplete(var id, var wish, var _) -> "%s is complete; reopen it to %s.".formatted(id, wish);
            case NoEvidenceOfThatRef(var ref) ->
                "The action has no evidence %s; its evidence tells the refs.".formatted(ref);
            case EvidenceIsWithdrawn(var _, var withdrawal) ->
                "Evidence %s was withdrawn on %s; leave it out or attach another."
                        .formatted(withdrawal.ref(), withdrawal.effectiveOn());
            case EvidenceAlreadyWithdrawn(var withdrawal) ->
                "Evidence %s was withdrawn on %s; there is nothing left to withdraw."
                        .formatted(withdrawal.ref(), withdrawal.effectiveOn());
            case WithdrawnBeforeAttached(var day, var attachedOn) ->
                "Evidence of %s cannot be withdrawn on %s, before it was there; give that day or later."
                        .formatted(attachedOn, day);
            case BeforeAdded(var _, var id, var day, var addedOn) ->
                "%s was added on %s and nothing happened to it on %s; give that day or later."
                        .formatted(id, addedOn, day);
            case AddedBeforeDrafted(var plan, var day, var draftedOn) ->
                "%s was drafted on %s and promised nothing on %s; give that day or later."
                        .formatted(plan, draftedOn, day);
            case ReachedBeforeAdded(var milestone, var day, var addedOn) ->
                "Milestone %s was added on %s and cannot have been reached on %s; give that day or later."
                        .formatted(milestone, addedOn, day);
            case ClosedBeforeRated(var id, var day, var asAt) ->
                ("%s was rated as at %s and cannot have been closed on %s, since a closed action is rated no more;"
                                + " give that day or later.")
                        .formatted(id, asAt, day);
            case OutOfOrder(var id, var next, var day, var last) ->
                "%s cannot be %s on %s, before it was %s on %s; give that day or later."
                        .formatted(id, next, day, last.done(), last.on());
            case ActionIsOpen(var id) -> "%s is open, so there is nothing to reopen.".formatted(id);
            case EvidenceRefTaken(var taken) ->
                "The ref %s already names “%s”; choose another.".formatted(taken.ref(), taken.title());
            case MilestoneRefTaken(var taken) ->
                "The ref %s already names “%s”; choose another.".formatted(taken.ref(), taken.text());
            case MilestoneAlreadyReached(var before) ->
                "Milestone %s was reached on %s; there is nothing left to record."
                        .formatted(before.ref(), before.effectiveOn());
            case FindingRepeated(var _, var finding) -> "%s is named twice; name it once.".formatted(finding);
            case EvidenceRepeated(var _, var ref) -> "Evidence %s is named twice; name it once.".formatted(ref);
        };
    }

    @Override
    default @Nullable String field() {
        return switch (this) {
            case NoSuchPlan _ -> "plan";
            case NoSuchFinding(var index, var _) -> "findings[%d]".formatted(index);
            case FindingRepeated(var index, var _) -> "findings[%d]".formatted(index);
            case NoSuchEvidence(var index, var _) -> "evidence[%d]".formatted(index);
            case EvidenceRepeated(var index, var _) -> "evidence[%d]".formatted(index);
            case NoSuchMeeting _ -> "decidedAt";
            case NoSuchBody _ -> "due.body";
            case NoSuchMilestone _, EvidenceRefTaken _, MilestoneRefTaken _, MilestoneAlreadyReached _ -> "ref";
            case WithdrawnBeforeAttached _, OutOfOrder _, AddedBeforeDrafted _ -> "effectiveOn";
            case ReachedBeforeAdded _, ClosedBeforeRated _ -> "effectiveOn";
            case BeforeAdded before -> before.path();
            case NoEvidenceOfThatRef _, EvidenceAlreadyWithdrawn _ -> "ref";
            case EvidenceIsWithdrawn(var index, var _) -> "evidence[%d]".formatted(index);
            case ActionIsClosed _, ActionIsComplete _, ActionIsOpen _ -> null;
        };
    }
}
