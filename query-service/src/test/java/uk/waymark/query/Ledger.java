package uk.waymark.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityCode;

/// Numbers events as the command service does.
public final class Ledger {
    private static final JsonMapper MAPPER = EventJson.mapper();

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<AuthorityCode, Long> sequences = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    private Instant beginning = Instant.parse("2019-01-02T09:00:00.123456Z");
    private long position;

    /// What follows is recorded after that moment, a second for each event that there is already.
    public void passTo(Instant moment) {
        beginning = moment;
    }

    public RecordedEvent record(WaymarkEvent event) {
        return record(event, null, null);
    }

    /// @param cause the event that led to it
    /// @param provenance JSON
    public RecordedEvent record(WaymarkEvent event, @Nullable RecordedEvent cause, @Nullable String provenance) {
        position++;
        var stream = event.authority() + "/" + event.subject();
        var recorded = new RecordedEvent(
                "00000000-0000-7000-8000-%012d".formatted(position),
                position,
                event.authority(),
                sequences.merge(event.authority(), 1L, Long::sum),
                EventTypes.nameOf(event.getClass()),
                event.subject(),
                versions.merge(stream, 1L, Long::sum),
                event.effectiveOn(),
                beginning.plusSeconds(position),
                "anonymous",
                "clerk",
                provenance,
                "command-%d".formatted(position),
                cause == null ? null : cause.id(),
                MAPPER.writeValueAsString(event));
        events.add(recorded);
        return recorded;
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    public RecordedEvent last() {
        return events.getLast();
    }

    /// What a command about that authority would have answered.
    public String bookmark(AuthorityCode authority) {
        return authority + "@" + last().position();
    }
}
