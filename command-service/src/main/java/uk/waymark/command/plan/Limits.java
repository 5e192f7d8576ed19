package uk.waymark.command.plan;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.plan.PlanCommand.SetSlipCap;
import uk.waymark.command.plan.PlanRefusal.CapNeedsALimit;
import uk.waymark.command.plan.PlanRefusal.LimitBelowZero;
import uk.waymark.command.plan.PlanRefusal.NoSuchMeeting;
import uk.waymark.command.plan.PlanRefusal.SameCap;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;

/// How far dates may slip, checked against the cap in force and the meeting that it speaks of. A limit of 0 leaves
/// every date to a body. A cap is replaced by another and never lifted: there is no command for that.
record Limits(SetSlipCap command) {

    void check(Optional<SlipCapSet> inForce, Refusals refusals) {
        var days = command.days();
        var times = command.times();
        refusals.addIf(days == null && times == null, new CapNeedsALimit());
        check("days", days, refusals);
        check("times", times, refusals);
        inForce.filter(cap -> Objects.equals(days, cap.days()) && Objects.equals(times, cap.times()))
                .ifPresent(cap -> refusals.add(new SameCap(cap)));
    }

    private static void check(String field, @Nullable Integer limit, Refusals refusals) {
        if (limit != null) {
            refusals.addIf(limit < 0, new LimitBelowZero(field, limit));
        }
    }

    void check(History history, Refusals refusals) {
        var meeting = command.decidedAt();
        if (meeting != null
                && new Bodies(command.authority(), history).meeting(meeting).isEmpty()) {
            refusals.add(new NoSuchMeeting(meeting));
        }
    }

    SlipCapSet set() {
        return new SlipCapSet(
                command.authority(),
                command.id(),
                command.days(),
                command.times(),
                command.reason(),
                command.decidedAt(),
                command.effectiveOn());
    }
}
