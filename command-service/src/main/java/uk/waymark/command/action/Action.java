package uk.waymark.command.action;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.action.ActionCommand.*;
import uk.waymark.command.action.ActionRefusal.*;
import uk.waymark.events.Due;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.*;
import uk.waymark.events.reference.Reference;

/// One promise in a plan. It may be rated for years.
@Aggregate(snapshotTriggerDefinition = "longStreams")
class Action {
    @AggregateIdentifier
    StreamId stream;

    private @Nullable LocalDate start;
    private Due due = new Due.Unspecified(null);
    private @Nullable ActionClosed closed;
    private final Ratings ratings = new Ratings();
    private final Evidence evidence = new Evidence();
    private final Milestones milestones = new Milestones();

    Action() {} // Axon replays events into this

    @CommandHandler
    Action(AddAction command, History history) {
        var promise = new Promise(command);
        promise.refuseIfWrong(history);
        apply(promise.added());
    }

    @CommandHandler
    void handle(RateAction command, History history, Reference reference) {
        var refusals = unlessOpenTo("rate it", command);
        Legend.of(command, history, reference).check(command, refusals);
        ratings.check(command, refusals);
        evidence.check(command.evidence(), refusals);
        new Mentions(command.authority(), history).check(command.decidedAt(), refusals);
        refusals.refuseIfAny();
        apply(ratings.next(command));
    }

    @CommandHandler
    void handle(ReviseDueDate command, History history) {
        var refusals = unlessOpenTo("give it another date", command)
                .addIf(command.due().equals(due), new SameDue(due));
        DueBeforeStart.in(start, command.due()).ifPresent(refusals::add);
        var mentions = new Mentions(command.authority(), history);
        mentions.check(command.due(), refusals);
        mentions.check(command.decidedAt(), refusals);
        refusals.refuseIfAny();
        apply(new DueDateRevised(
                command.authority(),
                command.id(),
                due,
                command.due(),
                command.reason(),
                command.grantedBy(),
                command.decidedAt(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(RecordProgress command) {
        unlessOpenTo("record progress", command).refuseIfAny();
        apply(new ActionProgressRecorded(command.authority(), command.id(), command.text(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(AttachEvidence command) {
        apply(evidence.attached(command));
    }

    @CommandHandler
    void handle(AddMilestone command, History history) {
        var refusals = unlessOpenTo("add a milestone", command);
        milestones.check(command, refusals);
        new Mentions(command.authority(), history).check(command.due(), refusals);
        refusals.refuseIfAny();
        apply(new MilestoneAdded(
                command.authority(),
                command.id(),
                command.ref(),
                command.text(),
                command.due(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(ReachMilestone command) {
        apply(milestones.reached(command));
    }

    @CommandHandler
    void handle(CloseAction command) {
        unlessOpenTo("close it for another reason", command).refuseIfAny();
        apply(new ActionClosed(
                command.authority(), command.id(), command.closure(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ReopenAction command) {
        new Refusals().addIf(closed == null, new ActionIsOpen(command.id())).refuseIfAny();
        apply(new ActionReopened(command.authority(), command.id(), command.reason(), command.effectiveOn()));
    }

    private Refusals unlessOpenTo(String wish, ActionCommand command) {
        var refusals = new Refusals();
        return closed == null ? refusals : refusals.add(new ActionIsClosed(command.id(), wish, closed));
    }

    @EventSourcingHandler
    void on(ActionEvent event) {
        switch (event) {
            case ActionAdded added -> {
                stream = new StreamId(added.authority(), added.subject());
                start = added.start();
                due = added.due();
            }
            case ActionRated rated -> ratings.remember(rated.dimension(), rated.rating(), rated.asAt());
            case ActionRatingConfirmed kept -> ratings.remember(kept.dimension(), kept.rating(), kept.asAt());
            case DueDateRevised revised -> due = revised.due();
            case ActionProgressRecorded _ -> {}
            case EvidenceAttached attached -> evidence.remember(attached);
            case MilestoneAdded added -> milestones.remember(added);
            case MilestoneReached reached -> milestones.remember(reached);
            case ActionClosed closure -> closed = closure;
            case ActionReopened _ -> closed = null;
        }
    }
}
