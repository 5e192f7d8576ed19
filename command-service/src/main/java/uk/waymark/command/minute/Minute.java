package uk.waymark.command.minute;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.Today;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.minute.MinuteCommand.RecordMinute;
import uk.waymark.command.minute.MinuteCommand.RecordUndertaking;
import uk.waymark.command.minute.MinuteCommand.ResolveMinute;
import uk.waymark.command.minute.MinuteRefusal.AlreadyResolved;
import uk.waymark.events.Ref;
import uk.waymark.events.minute.MinuteEvent;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;

/// The record of one agenda item of one meeting.
@Aggregate
class Minute {
    @AggregateIdentifier
    StreamId stream;

    private @Nullable MinuteRecorded recorded;
    private @Nullable MinuteResolved resolved;
    private final Map<Ref, UndertakingGiven> undertakings = new HashMap<>();

    Minute() {} // Axon replays events into this

    @CommandHandler
    Minute(RecordMinute command, History history, Today today) {
        var meetingOn = new Sitting(command.meeting()).heldOn(new Bodies(command.authority(), history), today);
        apply(new MinuteRecorded(
                command.authority(),
                command.id(),
                command.meeting().body(),
                command.meeting(),
                command.item(),
                meetingOn,
                command.title(),
                command.purpose(),
                command.discussion(),
                command.contributors(),
                command.documents(),
                command.exempt()));
    }

    @CommandHandler
    void handle(ResolveMinute command, History history) {
        var refusals = new Refusals();
        if (resolved != null) {
            refusals.add(new AlreadyResolved(resolved));
        }
        new Resolution(command).check(refusals);
        var statements = new Statements(command.authority(), command.id(), history);
        new Items(command.items()).check(undertakings, statements, new Bodies(command.authority(), history), refusals);
        refusals.refuseIfAny();
        apply(new MinuteResolved(
                command.authority(),
                command.id(),
                recorded().body(),
                recorded().meetingOn(),
                command.outcome(),
                command.addressee(),
                command.items()));
    }

    @CommandHandler
    void handle(RecordUndertaking command, History history) {
        var pledge = new Pledge(command);
        var refusals = new Refusals();
        pledge.check(undertakings, resolved, refusals);
        pledge.check(new Statements(command.authority(), command.id(), history), refusals);
        pledge.check(new Bodies(command.authority(), history), refusals);
        refusals.refuseIfAny();
        apply(pledge.givenAt(recorded()));
    }

    private MinuteRecorded recorded() {
        return Objects.requireNonNull(recorded);
    }

    @EventSourcingHandler
    void on(MinuteEvent event) {
        switch (event) {
            case MinuteRecorded first -> {
                stream = new StreamId(first.authority(), first.subject());
                recorded = first;
            }
            case MinuteResolved outcome -> resolved = outcome;
            case UndertakingGiven given -> undertakings.put(given.ref(), given);
        }
    }
}
