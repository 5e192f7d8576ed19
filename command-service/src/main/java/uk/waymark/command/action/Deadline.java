package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Actor;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.action.ActionCommand.ReviseDueDate;
import uk.waymark.command.action.DueRefusal.DueBeforeStart;
import uk.waymark.command.action.DueRefusal.SameDue;
import uk.waymark.command.body.Bodies;
import uk.waymark.events.Due;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.DueDateRevised;

/// When one action is due, and how often that was revised.
final class Deadline {
    private @Nullable LocalDate start;
    private LocalDate addedOn = LocalDate.MIN;
    private Due original = new Due.Unspecified(null);
    private Due due = original;
    private int timesRevised;
    private Step last = new Step("added", addedOn);

    void remember(ActionAdded added) {
        start = added.start();
        addedOn = added.effectiveOn();
        original = added.due();
        due = original;
        last = new Step("added", addedOn);
    }

    void remember(DueDateRevised revised) {
        due = revised.due();
        timesRevised++;
        last = new Step("given the date it has", revised.effectiveOn());
    }

    /// What of a revision goes over the slip cap of the plan.
    Optional<Excess> excess(ReviseDueDate command, History history) {
        var day = command.effectiveOn();
        var first = new Bodies(command.authority(), history).lastDay(original, addedOn, day);
        return Excess.of(command, first, timesRevised + 1, history);
    }

    /// @param excess what of it goes over the slip cap
    /// @param refusals for reasons found before
    /// @throws Refused when there is any reason
    DueDateRevised revised(
            ReviseDueDate command, Actor actor, Optional<Excess> excess, History history, Refusals refusals) {
        refusals.addIf(command.due().equals(due), new SameDue(due));
        last.against("given another date", command.id(), command.effectiveOn()).ifPresent(refusals::add);
        DueBeforeStart.in(start, command.due()).ifPresent(refusals::add);
        var bodies = new Bodies(command.authority(), history);
        excess.ifPresent(more -> more.check(command.effectiveOn(), actor, bodies, refusals));
        var mentions = new Mentions(bodies);
        mentions.check(command.due(), refusals);
        mentions.check(command.decidedAt(), refusals);
        refusals.refuseIfAny();
        return new DueDateRevised(
                command.authority(),
                command.id(),
                due,
                command.due(),
                command.reason(),
                command.grantedBy(),
                command.decidedAt(),
                command.effectiveOn());
    }
}
