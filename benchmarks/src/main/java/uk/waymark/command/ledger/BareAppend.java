package uk.waymark.command.ledger;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.context.ApplicationContext;
import uk.waymark.command.Actor;
import uk.waymark.command.StreamId;
import uk.waymark.events.WaymarkEvent;

/// Puts an event into the ledger that nothing has decided, which no public door lets anybody do.
public final class BareAppend {
    private final Ledger ledger;
    private final Serializer serializer;

    /// @param commandService with its ledger
    public BareAppend(ApplicationContext commandService) {
        this.ledger = commandService.getBean(Ledger.class);
        this.serializer = commandService.getBean("eventSerializer", Serializer.class);
    }

    /// The event begins a stream. It is on disk when this returns.
    public void append(WaymarkEvent event) {
        var stream = new StreamId(event.authority(), event.subject());
        var message = new GenericDomainEventMessage<>("Action", stream.toString(), 0, event, origin());
        ledger.append(new Submission(
                List.of(NewEvent.of(message, serializer)),
                Map.of(stream, 0L),
                Map.of(),
                null,
                position -> receipt(event, position),
                List.of(message)));
    }

    private static Map<String, String> origin() {
        return Map.of(Actor.BY, "anonymous", Origin.CORRELATION_ID, "7f0c2a34-51de-4a0c-9a35-3b8b4d3a5f10");
    }

    private static Receipt receipt(WaymarkEvent event, long position) {
        return new Receipt(new Answer(event.subject(), 1, position, "", List.of(), List.of()), true);
    }
}
