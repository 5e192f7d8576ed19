package uk.waymark.command.plan;

import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.plan.PlanCommand.AdoptPlan;
import uk.waymark.command.plan.PlanRefusal.MinuteOfAnotherBody;
import uk.waymark.command.plan.PlanRefusal.NoSuchBody;
import uk.waymark.command.plan.PlanRefusal.NoSuchMinute;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteId;

/// An adoption, checked against the body and the minute that it speaks of.
record Adoption(AdoptPlan command) {

    void check(History history, Refusals refusals) {
        var bodies = new Bodies(command.authority(), history);
        refusals.addIf(!bodies.has(command.body()), new NoSuchBody(command.body()));
        var minute = command.minute();
        if (minute != null) {
            check(minute, history, refusals);
        }
    }

    private void check(MinuteId minute, History history, Refusals refusals) {
        var stream = new StreamId(command.authority(), minute.value());
        refusals.addIf(history.first(stream, MinuteRecorded.class).isEmpty(), new NoSuchMinute(minute))
                .addIf(
                        !minute.meeting().body().equals(command.body()),
                        new MinuteOfAnotherBody(minute, command.body()));
    }
}
