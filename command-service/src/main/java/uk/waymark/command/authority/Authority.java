package uk.waymark.command.authority;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import uk.waymark.command.Refused;
import uk.waymark.command.StreamId;
import uk.waymark.command.authority.AuthorityCommand.RegisterAuthority;
import uk.waymark.command.authority.AuthorityCommand.SetPublicRead;
import uk.waymark.command.authority.AuthorityRefusal.StandsSoAlready;
import uk.waymark.events.authority.AuthorityEvent;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;
import uk.waymark.events.authority.AuthorityEvent.PublicReadSet;

/// A council that keeps its record here.
@Aggregate
class Authority {
    @AggregateIdentifier
    StreamId stream;

    private boolean isOpen;

    Authority() {} // Axon replays events into this

    @CommandHandler
    Authority(RegisterAuthority command) {
        apply(new AuthorityRegistered(
                command.authority(), command.name(), command.dfeNumber(), command.ofstedUrn(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(SetPublicRead command) {
        if (command.open() == isOpen) {
            throw new Refused(new StandsSoAlready(command.open()));
        }
        apply(new PublicReadSet(command.authority(), command.open(), command.effectiveOn()));
    }

    @EventSourcingHandler
    void on(AuthorityEvent event) {
        switch (event) {
            case AuthorityRegistered registered -> stream = new StreamId(registered.authority(), registered.subject());
            case PublicReadSet set -> isOpen = set.open();
        }
    }
}
