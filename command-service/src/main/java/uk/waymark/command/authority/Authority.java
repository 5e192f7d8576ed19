package uk.waymark.command.authority;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import uk.waymark.command.StreamId;
import uk.waymark.command.authority.AuthorityCommand.RegisterAuthority;
import uk.waymark.events.authority.AuthorityEvent;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;

/// A council that keeps its record here.
@Aggregate
class Authority {
    @AggregateIdentifier
    StreamId stream;

    Authority() {} // Axon replays events into this

    @CommandHandler
    Authority(RegisterAuthority command) {
        apply(new AuthorityRegistered(
                command.authority(), command.name(), command.dfeNumber(), command.ofstedUrn(), command.effectiveOn()));
    }

    @EventSourcingHandler
    void on(AuthorityEvent event) {
        stream = new StreamId(event.authority(), event.subject());
    }
}
