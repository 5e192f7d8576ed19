package uk.waymark.command.ledger;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import uk.waymark.command.StreamId;
import uk.waymark.events.EventTypes;

/// An event of a stream as Axon reads it, before upcasters see it.
///
/// @param origin who, in what capacity and why, as JSON
record StoredEvent(
        StreamId stream, long version, String id, Instant recordedAt, String type, String origin, String data)
        implements DomainEventData<String> {

    @Override
    public String getType() {
        return EventTypes.named(type).map(StreamKinds::of).orElse(type);
    }

    @Override
    public String getAggregateIdentifier() {
        return stream.toString();
    }

    @Override
    public long getSequenceNumber() {
        return version - 1;
    }

    @Override
    public String getEventIdentifier() {
        return id;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(origin, String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(data, String.class, type, null);
    }
}
