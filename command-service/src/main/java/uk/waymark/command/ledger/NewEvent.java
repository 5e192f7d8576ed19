package uk.waymark.command.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Actor;
import uk.waymark.command.StreamId;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;

/// An event that a command led to and that has no place in the ledger yet.
///
/// @param version dense within the stream, from 1
/// @param data the JSON that is stored and published, byte for byte
record NewEvent(
        String id,
        StreamId stream,
        long version,
        String type,
        LocalDate effectiveOn,
        String by,
        @Nullable String capacity,
        @Nullable String provenance,
        String correlationId,
        @Nullable String causationId,
        String data) {

    static NewEvent of(DomainEventMessage<?> message, Serializer serializer) {
        var fact = (WaymarkEvent) message.getPayload();
        var payload = serializer.serialize(fact, String.class);
        var origin = message.getMetaData();
        return new NewEvent(
                message.getIdentifier(),
                StreamId.parse(message.getAggregateIdentifier()),
                message.getSequenceNumber() + 1,
                payload.getType().getName(),
                fact.effectiveOn(),
                String.valueOf(origin.get(Actor.BY)),
                (String) origin.get(Actor.CAPACITY),
                (String) origin.get(Origin.PROVENANCE),
                String.valueOf(origin.get(Origin.CORRELATION_ID)),
                (String) origin.get(Origin.CAUSATION_ID),
                payload.getData());
    }

    RecordedEvent recorded(long position, long authoritySequence, Instant recordedAt) {
        return new RecordedEvent(
                id,
                position,
                stream.authority(),
                authoritySequence,
                type,
                stream.subject(),
                version,
                effectiveOn,
                recordedAt,
                by,
                capacity,
                provenance,
                correlationId,
                causationId,
                data);
    }
}
