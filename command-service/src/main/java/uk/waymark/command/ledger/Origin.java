package uk.waymark.command.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.command.Actor;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.EventJson;

/// Hands on from message to message who acted, in what capacity, from what source, which command began it all and which
/// event caused it.
final class Origin implements CorrelationDataProvider {
    static final String PROVENANCE = "provenance";
    static final String CORRELATION_ID = "correlationId";
    static final String CAUSATION_ID = "causationId";

    private static final JsonMapper JSON = EventJson.mapper();
    private static final List<String> HANDED_ON =
            List.of(Actor.BY, Actor.CAPACITY, PROVENANCE, CORRELATION_ID, CAUSATION_ID);

    static CommandMessage<WaymarkCommand> messageOf(Order order) {
        var extras = order.sent().extras();
        var data = new HashMap<String, Object>();
        data.put(Actor.BY, order.actor().by());
        if (order.actor().capacity() != null) {
            data.put(Actor.CAPACITY, order.actor().capacity());
        }
        if (extras.provenance() != null) {
            data.put(PROVENANCE, JSON.writeValueAsString(extras.provenance()));
        }
        return new GenericCommandMessage<>(order.sent().command(), data);
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var data = new HashMap<String, Object>();
        HANDED_ON.stream()
                .filter(message.getMetaData()::containsKey)
                .forEach(key -> data.put(key, message.getMetaData().get(key)));
        data.putIfAbsent(CORRELATION_ID, message.getIdentifier());
        if (message instanceof EventMessage<?>) {
            data.put(CAUSATION_ID, message.getIdentifier());
        }
        return data;
    }
}
