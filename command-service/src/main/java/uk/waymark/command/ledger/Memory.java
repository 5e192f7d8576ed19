package uk.waymark.command.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import uk.waymark.command.StreamId;

/// The streams used last, so that a command need not read them again. Another command service may have written on:
/// what is remembered serves to decide, and the ledger checks that it is still so.
@Component
class Memory {
    private static final long MOST_BYTES = 64L << 20;

    private final Cache<StreamId, Known> streams = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((StreamId _, Known known) -> known.size())
            // Its upkeep takes less than handing it to another thread.
            .executor(Runnable::run)
            .build();

    Optional<Known> find(StreamId stream) {
        return Optional.ofNullable(streams.getIfPresent(stream));
    }

    void keep(StreamId stream, Known known) {
        if (known.version() > 0) {
            streams.put(stream, known);
        }
    }

    /// Adds what was appended, where the stream is remembered up to there.
    ///
    /// @param data the event's JSON
    void append(DomainEventMessage<?> event, String data) {
        var stream = StreamId.parse(event.getAggregateIdentifier());
        var before = event.getSequenceNumber();
        streams.asMap().compute(stream, (_, known) -> {
            if (before == 0) {
                return new Known(1, null, List.of(event), Known.sizeOf(data));
            }
            return known == null || known.version() != before ? null : known.and(event, data);
        });
    }

    void forget(Collection<StreamId> stale) {
        streams.invalidateAll(stale);
    }
}
