package uk.waymark.command.action;

import java.util.HashMap;
import java.util.Map;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.action.ActionCommand.AddMilestone;
import uk.waymark.command.action.ActionCommand.ReachMilestone;
import uk.waymark.command.action.ActionRefusal.MilestoneAlreadyReached;
import uk.waymark.command.action.ActionRefusal.MilestoneRefTaken;
import uk.waymark.command.action.ActionRefusal.NoSuchMilestone;
import uk.waymark.command.action.ActionRefusal.ReachedBeforeAdded;
import uk.waymark.events.Ref;
import uk.waymark.events.action.ActionEvent.MilestoneAdded;
import uk.waymark.events.action.ActionEvent.MilestoneReached;

/// The dated steps of one action.
final class Milestones {
    private final Map<Ref, MilestoneAdded> added = new HashMap<>();
    private final Map<Ref, MilestoneReached> reached = new HashMap<>();

    void remember(MilestoneAdded milestone) {
        added.put(milestone.ref(), milestone);
    }

    void remember(MilestoneReached milestone) {
        reached.put(milestone.ref(), milestone);
    }

    void check(AddMilestone command, Refusals refusals) {
        var taken = added.get(command.ref());
        if (taken != null) {
            refusals.add(new MilestoneRefTaken(taken));
        }
    }

    MilestoneReached reached(ReachMilestone command) {
        var milestone = added.get(command.ref());
        if (milestone == null) {
            throw new Refused(new NoSuchMilestone(command.ref()));
        }
        var before = reached.get(command.ref());
        if (before != null) {
            throw new Refused(new MilestoneAlreadyReached(before));
        }
        var addedOn = milestone.effectiveOn();
        if (command.effectiveOn().isBefore(addedOn)) {
            throw new Refused(new ReachedBeforeAdded(command.ref(), command.effectiveOn(), addedOn));
        }
        return new MilestoneReached(
                command.authority(), command.id(), command.ref(), command.note(), command.effectiveOn());
    }
}
