package uk.waymark.command.measure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.History;
import uk.waymark.command.InForce;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.Today;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.measure.MeasureCommand.CorrectReading;
import uk.waymark.command.measure.MeasureCommand.DefineMeasure;
import uk.waymark.command.measure.MeasureCommand.RecordReading;
import uk.waymark.command.measure.MeasureCommand.SetTarget;
import uk.waymark.command.measure.MeasureRefusal.ActionRepeated;
import uk.waymark.command.measure.MeasureRefusal.NoSuchAction;
import uk.waymark.command.measure.MeasureRefusal.NoSuchMeeting;
import uk.waymark.command.measure.MeasureRefusal.SameTarget;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.measure.MeasureEvent;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureEvent.ReadingCorrected;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureEvent.TargetSet;

/// An indicator, what is aimed for, and what was read.
@Aggregate(snapshotTriggerDefinition = "longStreams")
class Measure {
    @AggregateIdentifier
    StreamId stream;

    private @Nullable MeasureDefined defined;
    private final InForce<TargetSet> targets = new InForce<>();
    private final Readings readings = new Readings();

    Measure() {} // Axon replays events into this

    @CommandHandler
    Measure(DefineMeasure command, History history) {
        var refusals = new Refusals();
        var seen = new HashSet<Object>();
        for (int i = 0; i < command.actions().size(); i++) {
            var action = command.actions().get(i);
            var stream = new StreamId(command.authority(), action.value());
            refusals.addIf(history.first(stream, ActionAdded.class).isEmpty(), new NoSuchAction(i, action))
                    .addIf(!seen.add(action), new ActionRepeated(i, action));
        }
        refusals.refuseIfAny();
        apply(new MeasureDefined(
                command.authority(),
                command.id(),
                command.name(),
                command.code(),
                command.unit(),
                command.better(),
                command.cadence(),
                command.actions(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(SetTarget command, History history) {
        var refusals = new Refusals();
        gauge().check(command.target(), refusals);
        var meeting = command.agreedAt();
        if (meeting != null
                && new Bodies(command.authority(), history).meeting(meeting).isEmpty()) {
            refusals.add(new NoSuchMeeting(meeting));
        }
        targets.on(command.effectiveOn())
                .filter(held -> held.target().equals(command.target()))
                .ifPresent(held -> refusals.add(new SameTarget(held)));
        refusals.refuseIfAny();
        apply(new TargetSet(command.authority(), command.id(), command.target(), meeting, command.effectiveOn()));
    }

    @CommandHandler
    void handle(RecordReading command, Today today) {
        var refusals = new Refusals();
        gauge().check(command.figure(), refusals);
        var provisional = Boolean.TRUE.equals(command.provisional());
        readings.check(command.period(), provisional, today.date(), refusals);
        refusals.refuseIfAny();
        apply(new ReadingRecorded(
                command.authority(), command.id(), command.period(), command.figure(), provisional, command.source()));
    }

    @CommandHandler
    void handle(CorrectReading command) {
        var previous = readings.of(command.period());
        var refusals = new Refusals();
        gauge().check(command.figure(), refusals);
        refusals.refuseIfAny();
        apply(new ReadingCorrected(
                command.authority(),
                command.id(),
                command.period(),
                previous.figure(),
                command.figure(),
                command.reason()));
    }

    private Gauge gauge() {
        var measure = Objects.requireNonNull(defined);
        return new Gauge(measure.unit(), measure.better());
    }

    @EventSourcingHandler
    void on(MeasureEvent event) {
        switch (event) {
            case MeasureDefined measure -> {
                stream = new StreamId(measure.authority(), measure.subject());
                defined = measure;
            }
            case TargetSet set -> targets.remember(set);
            case ReadingRecorded recorded -> readings.remember(recorded);
            case ReadingCorrected corrected -> readings.remember(corrected);
        }
    }
}
