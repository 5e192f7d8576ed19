package uk.waymark.command.followup;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Actor;
import uk.waymark.command.History;
import uk.waymark.command.Refused;
import uk.waymark.command.StreamId;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.followup.FollowUpCommand.AcceptAnswer;
import uk.waymark.command.followup.FollowUpCommand.AnswerFollowUp;
import uk.waymark.command.followup.FollowUpCommand.RaiseFollowUp;
import uk.waymark.command.followup.FollowUpCommand.RejectAnswer;
import uk.waymark.command.followup.FollowUpRefusal.AlreadyDischarged;
import uk.waymark.command.followup.FollowUpRefusal.AnsweredBeforeItWasOpen;
import uk.waymark.command.followup.FollowUpRefusal.AnswererDecides;
import uk.waymark.command.followup.FollowUpRefusal.AwaitsTheBody;
import uk.waymark.command.followup.FollowUpRefusal.NothingToDecide;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.followup.FollowUpEvent;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.AnswerRejected;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;

/// One duty, discharged when the body that asked for it accepts the answer.
@Aggregate
class FollowUp {
    @AggregateIdentifier
    StreamId stream;

    private @Nullable BodyId body;
    private LocalDate openSince = LocalDate.MIN;
    private @Nullable FollowUpAnswered answer;
    private @Nullable Actor answeredBy;
    private @Nullable AnswerAccepted acceptance;

    FollowUp() {} // Axon replays events into this

    @CommandHandler
    FollowUp(RaiseFollowUp command) {
        apply(new FollowUpRaised(
                command.authority(),
                command.id(),
                command.body(),
                command.minute(),
                command.label(),
                command.kind(),
                command.wording(),
                command.owner(),
                command.counterpart(),
                command.due(),
                command.raisedOn()));
    }

    @CommandHandler
    void handle(AnswerFollowUp command) {
        refuseIfDischarged();
        if (answer != null) {
            throw new Refused(new AwaitsTheBody(answer));
        }
        if (command.effectiveOn().isBefore(openSince)) {
            throw new Refused(new AnsweredBeforeItWasOpen(command.effectiveOn(), openSince));
        }
        apply(new FollowUpAnswered(
                command.authority(),
                command.id(),
                command.answer(),
                command.answeredBy(),
                command.documents(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(AcceptAnswer command, History history, MetaData metaData) {
        refuseUnlessDecided(
                command, Actor.of(metaData), new Decision(command.decidedAt(), command.effectiveOn()), history);
        apply(new AnswerAccepted(
                command.authority(), command.id(), command.decidedAt(), command.comment(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(RejectAnswer command, History history, MetaData metaData) {
        refuseUnlessDecided(
                command, Actor.of(metaData), new Decision(command.decidedAt(), command.effectiveOn()), history);
        apply(new AnswerRejected(
                command.authority(), command.id(), command.decidedAt(), command.reason(), command.effectiveOn()));
    }

    private void refuseUnlessDecided(FollowUpCommand command, Actor decider, Decision decision, History history) {
        refuseIfDischarged();
        if (answer == null) {
            throw new Refused(new NothingToDecide(command.id()));
        }
        if (Objects.requireNonNull(answeredBy).mayBe(decider)) {
            throw new Refused(new AnswererDecides(answeredBy));
        }
        decision.refuseIfWrong(
                Objects.requireNonNull(body), answer.effectiveOn(), new Bodies(command.authority(), history));
    }

    private void refuseIfDischarged() {
        if (acceptance != null) {
            throw new Refused(new AlreadyDischarged(acceptance));
        }
    }

    @EventSourcingHandler
    void on(FollowUpEvent event, MetaData metaData) {
        switch (event) {
            case FollowUpRaised raised -> {
                stream = new StreamId(raised.authority(), raised.subject());
                body = raised.body();
                openSince = raised.raisedOn();
            }
            case FollowUpAnswered answered -> {
                answer = answered;
                answeredBy = Actor.of(metaData);
            }
            case AnswerAccepted accepted -> acceptance = accepted;
            case AnswerRejected rejected -> {
                answer = null;
                openSince = rejected.effectiveOn();
            }
        }
    }
}
