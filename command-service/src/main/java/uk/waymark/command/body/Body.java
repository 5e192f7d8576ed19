package uk.waymark.command.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.Today;
import uk.waymark.command.body.BodyCommand.ConfirmMinutes;
import uk.waymark.command.body.BodyCommand.EstablishBody;
import uk.waymark.command.body.BodyCommand.ScheduleMeeting;
import uk.waymark.command.body.BodyRefusal.ConfirmedBeforeHeld;
import uk.waymark.command.body.BodyRefusal.MeetingHasNoDate;
import uk.waymark.command.body.BodyRefusal.MeetingNeedsATime;
import uk.waymark.command.body.BodyRefusal.MeetingRefTaken;
import uk.waymark.command.body.BodyRefusal.MeetingStillToCome;
import uk.waymark.command.body.BodyRefusal.MinutesAlreadyConfirmed;
import uk.waymark.command.body.BodyRefusal.NoSuchMeeting;
import uk.waymark.command.body.BodyRefusal.NoSuchParent;
import uk.waymark.command.body.BodyRefusal.OwnParent;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyEvent.MinutesConfirmed;

/// A board or committee.
@Aggregate
class Body {
    @AggregateIdentifier
    StreamId stream;

    private final Map<Ref, MeetingScheduled> meetings = new HashMap<>();
    private final Map<Ref, MinutesConfirmed> confirmed = new HashMap<>();

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

    @CommandHandler
    void handle(ConfirmMinutes command, Today today) {
        var refusals = new Refusals();
        var before = confirmed.get(command.meeting());
        if (before != null) {
            refusals.add(new MinutesAlreadyConfirmed(before));
        }
        var held = heldOn("meeting", command.meeting(), refusals);
        var confirming = heldOn("confirmedAt", command.confirmedAt(), refusals);
        if (held.isPresent() && confirming.isPresent()) {
            refusals.addIf(!confirming.get().isAfter(held.get()), new ConfirmedBeforeHeld(held.get(), confirming.get()))
                    .addIf(
                            confirming.get().isAfter(today.date()),
                            new MeetingStillToCome(command.confirmedAt(), confirming.get()));
        }
        refusals.refuseIfAny();
        apply(new MinutesConfirmed(
                command.authority(),
                command.id(),
                command.meeting(),
                command.confirmedAt(),
                confirming.orElseThrow(),
                command.corrections()));
    }

    private Optional<LocalDate> heldOn(String field, Ref ref, Refusals refusals) {
        var meeting = meetings.get(ref);
        if (meeting == null) {
            refusals.add(new NoSuchMeeting(field, ref));
            return Optional.empty();
        }
        if (meeting.due() instanceof Due.On(var date, var _)) {
            return Optional.of(date);
        }
        refusals.add(new MeetingHasNoDate(field, meeting));
        return Optional.empty();
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
            case MinutesConfirmed minutes -> confirmed.put(minutes.meeting(), minutes);
        }
    }
}
