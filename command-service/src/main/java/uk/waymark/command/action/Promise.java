package uk.waymark.command.action;

import java.util.HashSet;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.action.ActionCommand.AddAction;
import uk.waymark.command.action.ActionRefusal.AddedBeforeDrafted;
import uk.waymark.command.action.ActionRefusal.FindingRepeated;
import uk.waymark.command.action.ActionRefusal.NoSuchFinding;
import uk.waymark.command.action.ActionRefusal.NoSuchPlan;
import uk.waymark.command.action.DueRefusal.DueBeforeStart;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.Resource;
import uk.waymark.events.inspection.FindingId;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;

/// What is to be promised, checked against the plan and the findings that it speaks of.
record Promise(AddAction command) {

    void refuseIfWrong(History history) {
        var plan = new StreamId(command.authority(), command.plan().value());
        var refusals = new Refusals();
        history.first(plan, PlanDrafted.class)
                .ifPresentOrElse(
                        drafted -> checkDay(drafted, refusals), () -> refusals.add(new NoSuchPlan(command.plan())));
        DueBeforeStart.in(command.start(), command.due()).ifPresent(refusals::add);
        checkFindings(history, refusals);
        new Mentions(command.authority(), history).check(command.due(), refusals);
        refusals.refuseIfAny();
    }

    private void checkDay(PlanDrafted drafted, Refusals refusals) {
        refusals.addIf(
                command.effectiveOn().isBefore(drafted.effectiveOn()),
                new AddedBeforeDrafted(drafted.id(), command.effectiveOn(), drafted.effectiveOn()));
    }

    private void checkFindings(History history, Refusals refusals) {
        var seen = new HashSet<FindingId>();
        for (int i = 0; i < command.findings().size(); i++) {
            var finding = command.findings().get(i);
            refusals.addIf(!seen.add(finding), new FindingRepeated(i, finding))
                    .addIf(!isRecorded(finding, history), new NoSuchFinding(i, finding));
        }
    }

    private boolean isRecorded(FindingId finding, History history) {
        var inspection = new StreamId(command.authority(), finding.inspection().value());
        return history.all(inspection, FindingRecorded.class)
                .anyMatch(recorded -> recorded.finding().equals(finding));
    }

    ActionAdded added() {
        return new ActionAdded(
                command.authority(),
                command.id(),
                command.plan(),
                command.ref(),
                command.findings(),
                command.priority(),
                command.text(),
                command.intendedOutcome(),
                command.lead(),
                command.accountable(),
                command.partners(),
                command.start(),
                command.due(),
                command.successMeasures(),
                command.resource() == null ? Resource.UNKNOWN : command.resource(),
                command.effectiveOn());
    }
}
