package uk.waymark.command.ledger;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.command.History;
import uk.waymark.command.StreamId;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.Capacity;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteId;

/// What bodies minuted while the public was excluded. It and all that came of it are not there for those who were too.
@Component
class ExemptItems {
    private final History history;

    ExemptItems(History history) {
        this.history = history;
    }

    /// Whether what the command is about is not there for whoever sent it.
    boolean hide(Order order) {
        var seesThem = Optional.ofNullable(order.actor().capacity())
                .flatMap(Capacity::ofLabel)
                .map(Capacity::seesExempt)
                .orElse(true);
        return !seesThem && isExempt(order.sent().command());
    }

    private boolean isExempt(WaymarkCommand command) {
        return MinuteId.behind(command.subject())
                .map(minute -> new StreamId(command.authority(), minute.value()))
                .flatMap(stream -> history.first(stream, MinuteRecorded.class))
                .filter(minute -> minute.exempt() != null)
                .isPresent();
    }
}
