package uk.waymark.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import uk.waymark.events.WaymarkEvent;

/// Axon's JDBC event store on the ledger's own table, which adds the authority and the effective date to each event and
/// lets the database number them.
final class LedgerStorageEngine extends JdbcEventStorageEngine {
    private static final String APPENDED = LedgerStorageEngine.class.getName();

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("event")
            .globalIndexColumn("position")
            .timestampColumn("recorded_at")
            .eventIdentifierColumn("id")
            .aggregateIdentifierColumn("stream")
            .sequenceNumberColumn("stream_version")
            .typeColumn("stream_type")
            .payloadTypeColumn("type")
            .payloadRevisionColumn("revision")
            .payloadColumn("data")
            .metaDataColumn("metadata")
            .build();

    LedgerStorageEngine(Builder builder) {
        super(builder.schema(SCHEMA).appendEvents(LedgerStorageEngine::insert));
    }

    /// The events that the unit of work has appended so far, in order.
    @SuppressWarnings("unchecked")
    static List<DomainEventMessage<?>> appendedIn(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(APPENDED, _ -> new ArrayList<DomainEventMessage<?>>());
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        super.appendEvents(events, serializer);
        var appended = appendedIn(CurrentUnitOfWork.get());
        events.forEach(event -> appended.add((DomainEventMessage<?>) event));
    }

    private static PreparedStatement insert(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            Object timestampWriter)
            throws SQLException {
        var statement = connection.prepareStatement("""
                insert into event
                    (id, stream, stream_version, stream_type, recorded_at, type, data, metadata, authority, effective_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        for (EventMessage<?> message : events) {
            var event = (DomainEventMessage<?>) message;
            var payload = event.serializePayload(serializer, dataType);
            var fact = (WaymarkEvent) event.getPayload();
            statement.setString(1, event.getIdentifier());
            statement.setString(2, event.getAggregateIdentifier());
            statement.setLong(3, event.getSequenceNumber());
            statement.setString(4, event.getType());
            statement.setObject(5, event.getTimestamp().atOffset(ZoneOffset.UTC));
            statement.setString(6, payload.getType().getName());
            statement.setObject(7, payload.getData());
            statement.setObject(8, event.serializeMetaData(serializer, dataType).getData());
            statement.setString(9, fact.authority().value());
            statement.setObject(10, fact.effectiveOn());
            statement.addBatch();
        }
        return statement;
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// Streams are short, so no snapshots are kept.
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }
}
