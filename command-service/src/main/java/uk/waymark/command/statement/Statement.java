package uk.waymark.command.statement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import uk.waymark.command.History;
import uk.waymark.command.StreamId;
import uk.waymark.command.statement.StatementCommand.RecordStatement;
import uk.waymark.events.reference.Reference;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;

/// A claim made at a meeting, kept word for word. It is a stream of its own, for its figures speak of a plan, and a
/// plan speaks of the minute that adopted it.
@Aggregate
class Statement {
    @AggregateIdentifier
    StreamId stream;

    Statement() {} // Axon replays events into this

    @CommandHandler
    Statement(RecordStatement command, History history, Reference reference) {
        apply(new Hearing(command, history, reference).recorded());
    }

    @EventSourcingHandler
    void on(StatementRecorded recorded) {
        stream = new StreamId(recorded.authority(), recorded.subject());
    }
}
