package uk.waymark.command.ledger;

import java.util.ArrayList;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import uk.waymark.command.Refusal;
import uk.waymark.command.Refused;
import uk.waymark.command.StreamId;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.WaymarkCommand.Creation;
import uk.waymark.command.authority.AuthorityCommand.RegisterAuthority;

/// What has to be so before a command reaches its aggregate.
@Component
class Preconditions {
    private final CommandGateway commands;
    private final Streams streams;
    private final StreamKinds kinds;
    private final ExemptItems exemptItems;

    Preconditions(CommandGateway commands, Streams streams, StreamKinds kinds, ExemptItems exemptItems) {
        this.commands = commands;
        this.streams = streams;
        this.kinds = kinds;
        this.exemptItems = exemptItems;
    }

    /// @throws Refused when one of them is not met
    void refuseUnlessMet(Order order, CommandMessage<WaymarkCommand> message, Deliberation deliberation) {
        var there = lookAt(order.sent().command().stream(), deliberation).filter(_ -> !exemptItems.hide(order));
        refuseOutOfHand(order, there);
        refuseIfTaken(message, there);
    }

    /// A refusal for what is found here is checked against the ledger like any other, for another command service may
    /// have written since it was remembered.
    private Optional<LedgerRefusal.Current> lookAt(StreamId stream, Deliberation deliberation) {
        var there = streams.find(stream);
        deliberation.saw(stream, there.map(LedgerRefusal.Current::version).orElse(0L));
        return there;
    }

    private void refuseOutOfHand(Order order, Optional<LedgerRefusal.Current> there) {
        var command = order.sent().command();
        var expected = order.expectedVersion();
        if (!(command instanceof Creation)) {
            kinds.refuseUnlessOwn(command, there);
        } else if (!(command instanceof RegisterAuthority)) {
            kinds.refuseUnknownAuthority(command);
        }
        if (expected != null) {
            var current = there.orElseGet(() -> new LedgerRefusal.Current(command.subject(), "nothing", 0));
            if (current.version() != expected) {
                throw new Refused(new LedgerRefusal.VersionIsStale(command.subject(), expected, current));
            }
        }
    }

    /// Tells what else is wrong with a creation whose id is taken. Nothing of it can come to be.
    private void refuseIfTaken(CommandMessage<WaymarkCommand> message, Optional<LedgerRefusal.Current> there) {
        var command = message.getPayload();
        if (command instanceof Creation creation && there.isPresent()) {
            var refusals = new ArrayList<Refusal>();
            refusals.add(new LedgerRefusal.IdIsTaken(creation.idField(), command.subject(), there.get()));
            try {
                commands.sendAndWait(message);
            } catch (Refused refused) {
                refusals.addAll(refused.refusals());
            }
            throw new Refused(refusals);
        }
    }
}
