package uk.waymark.command.action;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import uk.waymark.command.Actor;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.action.ActionCommand.*;
import uk.waymark.command.action.ActionRefusal.ActionIsOpen;
import uk.waymark.command.warning.Warning;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.*;
import uk.waymark.events.reference.Reference;

/// One promise in a plan. It may be rated for years.
@Aggregate(snapshotTriggerDefinition = "longStreams")
class Action {
    @AggregateIdentifier
    StreamId stream;

    private final Deadline deadline = new Deadline();
    private final Stage stage = new Stage();
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
        apply(new Rater(stage, ratings, evidence, history, reference).rated(command));
    }

    @CommandHandler
    void handle(CorrectRating command, History history, Reference reference) {
        apply(new Rater(stage, ratings, evidence, history, reference).corrected(command));
    }

    @CommandHandler
    void handle(ValidateRating command, History history, MetaData metaData) {
        apply(new Validator(ratings, Actor.of(metaData), history).validated(command));
    }

    @CommandHandler
    void handle(OverturnRating command, History history, Reference reference, MetaData metaData) {
        apply(new Validator(ratings, Actor.of(metaData), history)
                .overturned(command, reference, stage.unlessClosed("rate it otherwise", command.id())));
    }

    @CommandHandler
    void handle(ReviseDueDate command, History history, MetaData metaData) {
        var excess = deadline.excess(command, history);
        var revised = deadline.revised(
                command, Actor.of(metaData), excess, history, stage.unlessDone("give it another date", command.id()));
        apply(revised, excess.map(Excess::warning).map(Warning::beside).orElse(MetaData.emptyInstance()));
    }

    @CommandHandler
    void handle(RecordProgress command) {
        var refusals = stage.unlessClosed("record progress", command.id());
        stage.checkAdded("effectiveOn", command.id(), command.effectiveOn(), refusals);
        refusals.refuseIfAny();
        apply(new ActionProgressRecorded(command.authority(), command.id(), command.text(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(AttachEvidence command) {
        var refusals = new Refusals();
        evidence.check(command, refusals);
        stage.checkAdded("effectiveOn", command.id(), command.effectiveOn(), refusals);
        refusals.refuseIfAny();
        apply(new EvidenceAttached(
                command.authority(),
                command.id(),
                command.ref(),
                command.title(),
                command.uri(),
                command.sha256(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(WithdrawEvidence command) {
        apply(evidence.withdrawn(command));
    }

    @CommandHandler
    void handle(AddMilestone command, History history) {
        var refusals = stage.unlessDone("add a milestone", command.id());
        milestones.check(command, refusals);
        stage.checkAdded("effectiveOn", command.id(), command.effectiveOn(), refusals);
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
    void handle(CompleteAction command, History history, Reference reference) {
        apply(new Ending(stage, ratings, history, reference).completed(command));
    }

    @CommandHandler
    void handle(CloseAction command, History history, Reference reference) {
        apply(new Ending(stage, ratings, history, reference).closed(command));
    }

    @CommandHandler
    void handle(ReopenAction command) {
        var refusals = new Refusals().addIf(stage.isOpen(), new ActionIsOpen(command.id()));
        stage.checkOrder("reopened", command.id(), command.effectiveOn(), refusals);
        refusals.refuseIfAny();
        apply(new ActionReopened(command.authority(), command.id(), command.reason(), command.effectiveOn()));
    }

    @EventSourcingHandler
    void on(ActionEvent event, @SequenceNumber long sequence, MetaData metaData) {
        var version = sequence + 1;
        var actor = Actor.of(metaData);
        switch (event) {
            case ActionAdded added -> {
                stream = new StreamId(added.authority(), added.subject());
                deadline.remember(added);
                stage.remember(added);
            }
            case ActionRated rated -> ratings.remember(rated.dimension(), version, rated.rating(), rated.asAt(), actor);
            case ActionRatingConfirmed kept ->
                ratings.remember(kept.dimension(), version, kept.rating(), kept.asAt(), actor);
            case RatingValidated validated ->
                ratings.rememberValidated(validated.dimension(), validated.ratingVersion());
            case RatingOverturned overturned -> ratings.remember(overturned, version, actor);
            case RatingCorrected corrected -> ratings.remember(corrected, actor);
            case DueDateRevised revised -> deadline.remember(revised);
            case ActionProgressRecorded _ -> {}
            case EvidenceAttached attached -> evidence.remember(attached);
            case EvidenceWithdrawn withdrawal -> evidence.remember(withdrawal);
            case MilestoneAdded added -> milestones.remember(added);
            case MilestoneReached reached -> milestones.remember(reached);
            case ActionCompleted completion -> stage.remember(completion);
            case ActionClosed closure -> stage.remember(closure);
            case ActionReopened reopening -> stage.remember(reopening);
        }
    }
}
