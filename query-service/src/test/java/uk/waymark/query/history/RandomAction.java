package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.Closure;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;

/// What may happen next to one action. The days of completing, closing and reopening it never go back, nor do those on
/// which it was given another date.
final class RandomAction {
    private final OneAction action;
    private final Chance chance;
    private final RandomRatings ratings;
    private final List<Dimension> dimensions;
    private final List<LocalDate> attached = new ArrayList<>();

    private int withdrawn;
    private int milestones;
    private int reached;
    private Due due;
    private LocalDate dueSince;
    private LocalDate since;
    private boolean done;
    private boolean closed;
    private long version = 1;

    RandomAction(OneAction action, ActionAdded added, boolean ratesImpact, Chance chance) {
        this.action = action;
        this.chance = chance;
        ratings = new RandomRatings(action, chance);
        dimensions = ratesImpact ? List.of(Dimension.values()) : List.of(Dimension.DELIVERY);
        due = added.due();
        dueSince = added.effectiveOn();
        since = added.effectiveOn();
    }

    boolean isOf(PlanId plan) {
        return action.id().plan().equals(plan);
    }

    ActionEvent next() {
        version++;
        return chance.of(allowed()).get();
    }

    private List<Supplier<ActionEvent>> allowed() {
        var allowed = new ArrayList<Supplier<ActionEvent>>();
        allowed.addAll(ratings.allowed(chance.of(dimensions), version, closed));
        allowed.add(this::attach);
        if (withdrawn < attached.size()) {
            allowed.add(this::withdraw);
        }
        if (reached < milestones) {
            allowed.add(this::reach);
        }
        if (!done && !closed) {
            allowed.addAll(List.of(this::plan, this::revise, this::revise, this::complete));
        }
        allowed.add(closed ? this::reopen : this::close);
        if (done && !closed) {
            allowed.add(this::reopen);
        }
        return allowed;
    }

    private ActionEvent attach() {
        attached.add(chance.day());
        return action.attached(new Ref("e" + attached.size()), attached.getLast());
    }

    private ActionEvent withdraw() {
        var attachedOn = attached.get(withdrawn);
        withdrawn++;
        return action.withdrawn(new Ref("e" + withdrawn), chance.from(attachedOn));
    }

    private ActionEvent plan() {
        milestones++;
        return action.planned(new Ref("m" + milestones), RandomHistory.due(chance), chance.day());
    }

    private ActionEvent reach() {
        reached++;
        return action.reached(new Ref("m" + reached), chance.day());
    }

    private ActionEvent revise() {
        var before = due;
        due = RandomHistory.due(chance);
        dueSince = chance.from(dueSince);
        return action.revised(before, due, "Recruitment takes longer", dueSince);
    }

    private ActionEvent complete() {
        done = true;
        since = chance.from(since);
        return action.completed(since);
    }

    private ActionEvent close() {
        closed = true;
        since = chance.from(since);
        return action.closed(chance.of(List.of(Closure.values())), since);
    }

    private ActionEvent reopen() {
        done = false;
        closed = false;
        since = chance.from(since);
        return action.reopened(since);
    }
}
