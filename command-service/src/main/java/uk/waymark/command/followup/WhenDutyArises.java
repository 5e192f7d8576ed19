package uk.waymark.command.followup;

import java.util.Objects;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import uk.waymark.command.History;
import uk.waymark.command.followup.FollowUpCommand.RaiseFollowUp;
import uk.waymark.events.Due;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.events.minute.ResolutionItem;

/// When a resolution item or an undertaking asks somebody to do something, a follow-up is raised, in the same
/// transaction: a minute is never on record without its follow-ups.
///
/// The command carries all metadata of the event (who acted, in which capacity, `correlationId`), and the event's id
/// as `causationId`. The command bus passes both on to `FollowUpRaised` when its correlation data provider hands on
/// what the command carries. Delivered again, an event raises nothing that is there already.
@Component
@ProcessingGroup("follow-ups")
class WhenDutyArises {
    private final CommandGateway commands;
    private final History history;

    WhenDutyArises(CommandGateway commands, History history) {
        this.commands = commands;
        this.history = history;
    }

    @EventHandler
    void on(MinuteResolved resolved, EventMessage<?> message) {
        resolved.items().stream()
                .filter(item -> item.kind().raisesFollowUp())
                .forEach(item -> raise(duty(resolved, item), message));
    }

    @EventHandler
    void on(UndertakingGiven given, EventMessage<?> message) {
        raise(duty(given), message);
    }

    private void raise(RaiseFollowUp command, EventMessage<?> cause) {
        if (history.first(command.stream(), FollowUpRaised.class).isEmpty()) {
            var metadata = cause.getMetaData().and("causationId", cause.getIdentifier());
            commands.sendAndWait(new GenericCommandMessage<>(command, metadata));
        }
    }

    private static RaiseFollowUp duty(MinuteResolved resolved, ResolutionItem item) {
        return new RaiseFollowUp(
                resolved.authority(),
                FollowUpId.of(resolved.id(), item.label()),
                resolved.body(),
                resolved.id(),
                item.label(),
                item.kind(),
                item.wording(),
                item.owner(),
                item.counterpart(),
                Objects.requireNonNullElseGet(item.due(), () -> new Due.Unspecified(null)),
                resolved.meetingOn());
    }

    private static RaiseFollowUp duty(UndertakingGiven given) {
        return new RaiseFollowUp(
                given.authority(),
                FollowUpId.of(given.id(), given.ref()),
                given.body(),
                given.id(),
                given.ref(),
                given.kind(),
                given.wording(),
                given.by(),
                null,
                given.due(),
                given.meetingOn());
    }
}
