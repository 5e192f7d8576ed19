package uk.waymark.benchmarks.filling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.events.EventChain;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Sha256;
import uk.waymark.events.WaymarkEvent;

/// What all councils did over some years, one event after the other, chained as the ledger chains them.
final class Past {
    private static final int EVENTS_PER_ACTION = 10;
    private static final int FOUNDING = 2;
    private static final Instant BEGAN = Instant.parse("2019-01-01T00:00:00Z");

    private final JsonMapper json = EventJson.mapper();
    private final List<Sha256> hashes = new ArrayList<>();
    private long position;

    Past() {
        for (int council = 0; council < Councils.COUNT; council++) {
            hashes.add(EventChain.start(Councils.code(council)));
        }
    }

    /// An event in its place, and the hash that binds it.
    record Entry(RecordedEvent event, Sha256 hash) {}

    Entry next() {
        var council = (int) (position % Councils.COUNT);
        var sequence = position / Councils.COUNT + 1;
        position++;
        var event = recorded(council, sequence);
        var hash = EventChain.next(hashes.get(council), event);
        hashes.set(council, hash);
        return new Entry(event, hash);
    }

    private RecordedEvent recorded(int council, long sequence) {
        var later = sequence - FOUNDING - 1;
        var version = later < 0 ? 1 : later % EVENTS_PER_ACTION + 1;
        var fact = fact(council, sequence, "old-" + later / EVENTS_PER_ACTION, version);
        return new RecordedEvent(
                new UUID(position, sequence).toString(),
                position,
                fact.authority(),
                sequence,
                EventTypes.nameOf(fact.getClass()),
                fact.subject(),
                version,
                fact.effectiveOn(),
                BEGAN.plusSeconds(position),
                "anonymous",
                null,
                null,
                new UUID(sequence, position).toString(),
                null,
                json.writeValueAsString(fact));
    }

    private static WaymarkEvent fact(int council, long sequence, String ref, long version) {
        var code = Councils.code(council);
        return switch ((int) Math.min(sequence, FOUNDING + 1)) {
            case 1 -> Councils.registered(code);
            case FOUNDING -> Councils.drafted(code);
            default -> version == 1 ? Councils.added(code, ref) : Councils.rated(code, ref);
        };
    }
}
