package uk.waymark.command.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.Provenance;

/// Reads one kind of command from JSON, together with what every command may carry.
public final class CommandReader {
    private static final RecordShape EXTRAS = Shapes.ofRecord(Extras.class);

    private final RecordShape shape;

    public CommandReader(Class<? extends WaymarkCommand> type) {
        this.shape = Shapes.ofRecord(type).besides(EXTRAS);
    }

    /// @param today the day that stands for an effective date left out
    /// @throws Unreadable with every fault at once
    public Sent read(JsonNode json, LocalDate today) {
        var reading = new Reading(today, StandIn.ONE);
        var sent = read(json, reading);
        if (reading.found() == 0) {
            return Objects.requireNonNull(sent);
        }
        var other = read(json, new Reading(today, StandIn.OTHER));
        var judgeable = sent != null && other != null && !reading.hasTooMany();
        throw new Unreadable(reading.faults(), judgeable ? List.of(sent, other) : List.of());
    }

    private @Nullable Sent read(JsonNode json, Reading reading) {
        var own = objectOf(json, reading);
        var extras = JsonNodeFactory.instance.objectNode();
        if (own instanceof ObjectNode object) {
            EXTRAS.names().stream().filter(object::has).forEach(name -> {
                extras.set(name, object.get(name));
                object.remove(name);
            });
        }
        var command = shape.read(own, "", reading);
        var read = EXTRAS.read(extras, "", reading);
        return command == null || read == null || !json.isObject()
                ? null
                : new Sent((WaymarkCommand) command, (Extras) read);
    }

    /// Nothing at all is read as an object without fields, so that it is told which are needed.
    private static JsonNode objectOf(JsonNode json, Reading reading) {
        if (json.isMissingNode()) {
            reading.add(
                    Fault.malformed("/", "the body is empty; send the fields of the command, as GET /commands shows"));
            return JsonNodeFactory.instance.objectNode();
        }
        return json.isObject() ? json.deepCopy() : json;
    }

    /// JSON Schema 2020-12 of the command.
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<>(shape.schema());
        var properties = new LinkedHashMap<String, Object>();
        properties.putAll(asMap(schema.get("properties")));
        properties.putAll(asMap(EXTRAS.schema().get("properties")));
        schema.put("properties", properties);
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    /// What every command may carry beside its own fields.
    ///
    /// @param provenance where the words come from
    public record Extras(@Nullable Provenance provenance) {}

    /// A command and what came with it.
    public record Sent(WaymarkCommand command, Extras extras) {}
}
