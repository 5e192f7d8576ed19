package uk.waymark.deploy.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

/// An event as a line of an export: a JSON object with all that its hash covers, the stored JSON as a string so
/// that its very bytes are kept, and the hash.
final class EventLine {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final List<String> FIELDS = List.of(
            "id",
            "position",
            "authority",
            "authoritySequence",
            "type",
            "subject",
            "version",
            "effectiveOn",
            "recordedAt",
            "by",
            "capacity",
            "provenance",
            "correlationId",
            "causationId",
            "data",
            "hash");

    private EventLine() {}

    static String write(Bound bound) {
        var event = bound.event();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", event.id())
                .put("position", event.position())
                .put("authority", event.authority().value())
                .put("authoritySequence", event.authoritySequence())
                .put("type", event.type())
                .put("subject", event.subject())
                .put("version", event.version())
                .put("effectiveOn", event.effectiveOn().toString())
                .put("recordedAt", event.recordedAt().toString())
                .put("by", event.by())
                .put("capacity", event.capacity())
                .put("provenance", event.provenance())
                .put("correlationId", event.correlationId())
                .put("causationId", event.causationId())
                .put("data", event.data())
                .put("hash", bound.hash().value())
                .toString();
    }

    /// @throws IllegalArgumentException when the line is not one that [#write] could have written
    static Bound read(String line) {
        try {
            var json = JSON.readTree(line);
            if (!json.isObject()
                    || !List.copyOf(json.propertyNames()).containsAll(FIELDS)
                    || json.size() != FIELDS.size()) {
                throw new IllegalArgumentException(
                        "an event has these fields and no others: " + String.join(", ", FIELDS));
            }
            var bound = new Bound(event(json), new Sha256(text(json, "hash")));
            // Dates and numbers can be written in several ways, of which the hash covers one.
            if (!write(bound).equals(line)) {
                throw new IllegalArgumentException("the line is not as it was written");
            }
            return bound;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static RecordedEvent event(JsonNode json) {
        return new RecordedEvent(
                text(json, "id"),
                number(json, "position"),
                new AuthorityCode(text(json, "authority")),
                number(json, "authoritySequence"),
                text(json, "type"),
                text(json, "subject"),
                number(json, "version"),
                LocalDate.parse(text(json, "effectiveOn")),
                Instant.parse(text(json, "recordedAt")),
                text(json, "by"),
                optional(json, "capacity").orElse(null),
                optional(json, "provenance").orElse(null),
                text(json, "correlationId"),
                optional(json, "causationId").orElse(null),
                text(json, "data"));
    }

    private static Optional<String> optional(JsonNode json, String field) {
        return json.path(field).isNull() ? Optional.empty() : Optional.of(text(json, field));
    }

    static String text(JsonNode json, String field) {
        if (!json.path(field).isString()) {
            throw new IllegalArgumentException(field + " is of the wrong type");
        }
        return json.path(field).stringValue();
    }

    static long number(JsonNode json, String field) {
        if (!json.path(field).isIntegralNumber()) {
            throw new IllegalArgumentException(field + " is of the wrong type");
        }
        return json.path(field).longValue();
    }
}
