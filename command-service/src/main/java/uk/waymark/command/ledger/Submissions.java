package uk.waymark.command.ledger;

import java.util.List;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.WaymarkCommand.Creation;
import uk.waymark.command.warning.Warnings;

/// Puts together what a decided command asks of the ledger.
@Component
class Submissions {
    private final Warnings warnings;
    private final Serializer serializer;

    Submissions(Warnings warnings, @Qualifier("eventSerializer") Serializer serializer) {
        this.warnings = warnings;
        this.serializer = serializer;
    }

    /// @throws Stale when the command was decided by two states of one stream
    Submission of(Order order, Deliberation deliberation) {
        if (deliberation.isTorn()) {
            throw new Stale();
        }
        var events = deliberation.events();
        return new Submission(
                events.stream().map(event -> NewEvent.of(event, serializer)).toList(),
                deliberation.versions(),
                deliberation.counts(),
                order.keyed().orElse(null),
                receipt(order.sent().command(), events),
                events);
    }

    /// All but the position is put together here: what the appender does keeps everybody waiting.
    private LongFunction<Receipt> receipt(WaymarkCommand command, List<DomainEventMessage<?>> events) {
        var version = versionOf(command, events);
        var names = events.stream()
                .map(event -> event.getPayloadType().getSimpleName())
                .toList();
        var found = warnings.of(events);
        return position -> new Receipt(
                new Answer(command.subject(), version, position, command.authority() + "@" + position, names, found),
                command instanceof Creation);
    }

    private static long versionOf(WaymarkCommand command, List<DomainEventMessage<?>> events) {
        return events.stream()
                .filter(event ->
                        event.getAggregateIdentifier().equals(command.stream().toString()))
                .mapToLong(event -> event.getSequenceNumber() + 1)
                .max()
                .orElseThrow();
    }
}
