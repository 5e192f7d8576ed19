package uk.waymark.command.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.waymark.command.reading.Fault;
import uk.waymark.command.reading.Unreadable;

/// A line of a run: `{"command": name, "key": optional, "data": {...}}`.
record Envelope(String command, @Nullable String key, JsonNode data) {
    private static final List<String> FIELDS = List.of("command", "key", "data");

    /// @throws Unreadable with all that is wrong around the command
    static Envelope of(JsonNode line) {
        if (!line.isObject()) {
            throw Unreadable.of(List.of(Fault.malformed("/", "must be an object with “command” and “data”")));
        }
        var faults = new ArrayList<Fault>();
        line.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> faults.add(new Fault(name, "is unknown here", FIELDS, Fault.Sort.MALFORMED)));
        if (!line.path("command").isString()) {
            faults.add(Fault.malformed("command", "must be the name of a command; GET /commands lists them all"));
        }
        if (line.hasNonNull("key") && !line.path("key").isString()) {
            faults.add(Fault.malformed("key", "must be a string"));
        }
        if (!line.path("data").isObject()) {
            faults.add(Fault.malformed("data", "must be an object with the fields of the command"));
        }
        if (!faults.isEmpty()) {
            throw Unreadable.of(faults);
        }
        return new Envelope(
                line.path("command").stringValue(),
                line.hasNonNull("key") ? line.path("key").stringValue() : null,
                line.path("data"));
    }
}
