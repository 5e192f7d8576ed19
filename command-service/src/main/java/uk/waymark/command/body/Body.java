package uk.waymark.command.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.body.BodyCommand.EstablishBody;
import uk.waymark.command.body.BodyCommand.ScheduleMeeting;
import uk.waymark.command.body.BodyRefusal.MeetingNeedsATime;
import uk.waymark.command.body.BodyRefusal.MeetingRefTaken;
import uk.waymark.command.body.BodyRefusal.NoSuchParent;
import uk.waymark.command.body.BodyRefusal.OwnParent;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;

/// A board or committee.
@Aggregate
class Body {
    @AggregateIdentifier
    StreamId stream;

    private final Map<Ref, MeetingScheduled> meetings = new HashMap<>();

    Body() {} // Axon replays events into this

    @CommandHandler
    Body(EstablishBody command, History history) {
        var refusals = new Refusals();
        var parent = command.parent();
        if (command.id().equals(parent)) {
            refusals.add(new OwnParent(command.id()));
        } else if (parent != null && !new Bodies(command.authority(), history).has(parent)) {
            refusals.add(new NoSuchParent(parent));
        }
        refusals.refuseIfAny();
        apply(new BodyEstablished(command.authority(), command.id(), command.name(), parent, command.effectiveOn()));
    }

    @CommandHandler
    void handle(ScheduleMeeting command) {
        var refusals = new Refusals().addIf(!isATime(command.due()), new MeetingNeedsATime());
        var earlier = meetings.get(command.ref());
        if (earlier != null && !fixes(command.due(), earlier.due())) {
            refusals.add(new MeetingRefTaken(earlier));
        }
        refusals.refuseIfAny();
        apply(new MeetingScheduled(
                command.authority(),
                command.id(),
                command.ref(),
                command.due(),
                command.title(),
                command.effectiveOn()));
    }

    private static boolean isATime(Due due) {
        return switch (due) {
            case Due.On _, Due.ByEndOf _, Due.MonthPart _, Due.Within _, Due.Quarter _, Due.Vague _ -> true;
            case Due.NextMeeting _, Due.Recurring _, Due.Unspecified _ -> false;
        };
    }

    /// A meeting announced for a time that is not yet a date may be given its date once.
    private static boolean fixes(Due due, Due earlier) {
        return due instanceof Due.On && !(earlier instanceof Due.On);
    }

    @EventSourcingHandler
    void on(BodyEvent event) {
        switch (event) {
            case BodyEstablished established -> stream = new StreamId(established.authority(), established.subject());
            case MeetingScheduled scheduled -> meetings.put(scheduled.ref(), scheduled);
        }
    }
}
