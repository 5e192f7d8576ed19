package uk.waymark.benchmarks.filling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.events.EventChain;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Sha256;

/// What all councils did over some years, one event after the other, chained as the ledger chains them.
public final class Past {
    /// Events are a second apart from then on.
    public static final Instant BEGAN = Instant.parse("2019-01-01T00:00:00Z");

    private final JsonMapper json = EventJson.mapper();
    private final List<Sha256> hashes = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Facts facts;
    private final int councils;
    private long position;

    Past(Facts facts, long events) {
        this.facts = facts;
        this.councils = facts.councils(events);
        for (int council = 0; council < councils; council++) {
            hashes.add(EventChain.start(Councils.code(council)));
        }
    }

    /// An event in its place, and the hash that binds it.
    record Entry(RecordedEvent event, Sha256 hash) {}

    Entry next() {
        var council = (int) (position % councils);
        var sequence = position / councils + 1;
        position++;
        var event = recorded(council, sequence);
        var hash = EventChain.next(hashes.get(council), event);
        hashes.set(council, hash);
        return new Entry(event, hash);
    }

    private RecordedEvent recorded(int council, long sequence) {
        var fact = facts.of(council, sequence);
        return new RecordedEvent(
                new UUID(position, sequence).toString(),
                position,
                fact.authority(),
                sequence,
                EventTypes.nameOf(fact.getClass()),
                fact.subject(),
                versions.merge(council + "/" + fact.subject(), 1L, Long::sum),
                fact.effectiveOn(),
                BEGAN.plusSeconds(position),
                "anonymous",
                null,
                null,
                new UUID(sequence, position).toString(),
                null,
                json.writeValueAsString(fact));
    }
}
