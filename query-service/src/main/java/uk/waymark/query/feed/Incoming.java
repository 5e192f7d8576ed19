package uk.waymark.query.feed;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventHeaders;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;

/// Reads a record of the topic, in two steps: the envelope tells whether the event is news.
public final class Incoming {
    private static final JsonMapper MAPPER = EventJson.mapper();

    private Incoming() {}

    /// @throws Blocked when it is no event
    public static RecordedEvent envelope(ConsumerRecord<String, String> message) {
        try {
            var headers = new EventHeaders();
            for (var header : message.headers()) {
                headers.take(header.key(), text(header.value()));
            }
            return headers.event(message.value());
        } catch (RuntimeException e) {
            throw unreadable(message, String.valueOf(e.getMessage()));
        }
    }

    /// @throws Blocked when this release does not know the event, or cannot read it
    public static WaymarkEvent event(ConsumerRecord<String, String> message, RecordedEvent recorded) {
        try {
            if (recorded.provenance() != null) {
                // It is told as JSON to readers.
                MAPPER.readTree(recorded.provenance());
            }
            return event(recorded);
        } catch (JacksonException e) {
            throw unreadable(message, e.getOriginalMessage());
        }
    }

    /// @throws Blocked when this release does not know the event
    /// @throws JacksonException when it cannot read it
    public static WaymarkEvent event(RecordedEvent recorded) {
        var type = EventTypes.named(recorded.type())
                .orElseThrow(() -> new Blocked(new Obstacle.UnknownType(recorded.type(), recorded.position())));
        try (var json = PlainText.parser(recorded.data(), MAPPER)) {
            return MAPPER.readValue(json, type);
        }
    }

    private static String text(byte[] value) {
        return PlainText.of(new String(value, StandardCharsets.UTF_8));
    }

    private static Blocked unreadable(ConsumerRecord<String, String> message, String reason) {
        return new Blocked(new Obstacle.Unreadable(message.partition(), message.offset(), reason));
    }
}
