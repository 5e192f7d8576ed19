package uk.waymark.command.statement;

import java.util.Optional;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.StreamId;
import uk.waymark.command.statement.StatementCommand.RecordStatement;
import uk.waymark.command.statement.StatementRefusal.NoSuchMinute;
import uk.waymark.command.statement.StatementRefusal.NoSuchPlan;
import uk.waymark.command.statement.StatementRefusal.RefIsALabel;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.reference.Reference;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;

/// A statement as it was heard, checked against the minute and the plan that it speaks of.
record Hearing(RecordStatement command, History history, Reference reference) {

    /// @throws Refused when there is any reason
    StatementRecorded recorded() {
        var refusals = new Refusals();
        var minute = history.first(minuteStream(), MinuteRecorded.class);
        refusals.addIf(minute.isEmpty(), new NoSuchMinute(command.minute()));
        checkRef(refusals);
        checkTally(minute, refusals);
        refusals.refuseIfAny();
        return recordedAt(minute.orElseThrow());
    }

    private StreamId minuteStream() {
        return new StreamId(command.authority(), command.minute().value());
    }

    /// What raised a follow-up has taken the id already.
    private void checkRef(Refusals refusals) {
        history.all(minuteStream(), MinuteResolved.class)
                .flatMap(resolved -> resolved.items().stream())
                .filter(item ->
                        item.label().equals(command.ref()) && !item.kind().raisesFollowUp())
                .forEach(item -> refusals.add(new RefIsALabel(item)));
    }

    private void checkTally(Optional<MinuteRecorded> minute, Refusals refusals) {
        var tally = command.tally();
        if (tally == null) {
            return;
        }
        tally.check(refusals);
        minute.ifPresent(recorded -> tally.check(recorded, refusals));
        history.first(new StreamId(command.authority(), tally.plan().value()), PlanDrafted.class)
                .ifPresentOrElse(
                        drafted -> tally.check(drafted, reference, refusals),
                        () -> refusals.add(new NoSuchPlan(tally.plan())));
    }

    private StatementRecorded recordedAt(MinuteRecorded minute) {
        var tally = command.tally();
        return new StatementRecorded(
                command.authority(),
                command.id(),
                minute.body(),
                command.minute(),
                command.ref(),
                minute.meetingOn(),
                command.by(),
                command.wording(),
                tally == null ? null : tally.madeAt(minute));
    }
}
