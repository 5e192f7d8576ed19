package uk.waymark.torture.reader;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/// Axon's own JDBC store and its reader with tracking, whose positions come from a sequence too. It remembers gaps, but
/// judges by the events' timestamps how long they may be waited for.
public final class AxonStore {
    private static final Serializer SERIALIZER = Jackson3Serializer.builder().build();
    private static final Instant AFTER_THE_INSPECTION = Instant.parse("2018-11-06T09:00:00Z");

    private final String url;
    private final int gapTimeoutMillis;
    private final List<String> written = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private @Nullable TrackingToken token;

    private AxonStore(String url, Duration gapTimeout) {
        this.url = url;
        this.gapTimeoutMillis = Math.toIntExact(gapTimeout.toMillis());
    }

    /// @param gapTimeout one minute by default
    public static AxonStore in(String url, Duration gapTimeout) throws SQLException {
        var store = new AxonStore(url, gapTimeout);
        try (var connection = DriverManager.getConnection(url)) {
            store.engine(connection).createSchema(PostgresEventTableFactory.INSTANCE);
        }
        return store;
    }

    /// One writer stalls in the middle of its transaction while another writes and the reader looks, again and again.
    /// What is written carries the day on which it happened, as an import's events do.
    public void stallWritersOfOldEvents(int times) throws SQLException {
        try (var stalled = DriverManager.getConnection(url);
                var other = DriverManager.getConnection(url);
                var reading = DriverManager.getConnection(url)) {
            stalled.setAutoCommit(false);
            for (int time = 0; time < times; time++) {
                append(stalled, "stalled " + time, AFTER_THE_INSPECTION);
                append(other, "other " + time, AFTER_THE_INSPECTION);
                look(reading);
                stalled.commit();
                look(reading);
            }
        }
    }

    /// The same with events of today, but the reader is away, as when it is started again, for longer than gaps may
    /// take.
    public void stallWritersWhileTheReaderIsAway(int times) throws SQLException {
        try (var stalled = DriverManager.getConnection(url);
                var other = DriverManager.getConnection(url);
                var reading = DriverManager.getConnection(url)) {
            stalled.setAutoCommit(false);
            for (int time = 0; time < times; time++) {
                append(stalled, "stalled " + time, Instant.now());
                append(other, "other " + time, Instant.now());
                awaitTimeout(other);
                look(reading);
                stalled.commit();
                look(reading);
            }
        }
    }

    private void awaitTimeout(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_sleep(%d / 1000.0)".formatted(2 * gapTimeoutMillis));
        }
    }

    private void append(Connection connection, String id, Instant at) {
        engine(connection).appendEvents(new GenericDomainEventMessage<>("Action", id, 0, id, Map.of(), id, at));
        written.add(id);
    }

    private void look(Connection connection) {
        try (var events = engine(connection).readEvents(token, false)) {
            events.forEach(event -> {
                token = event.trackingToken();
                seen.add(event.getIdentifier());
            });
        }
    }

    private JdbcEventStorageEngine engine(Connection connection) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(() -> new OpenConnection(connection).proxy())
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .gapTimeout(gapTimeoutMillis)
                .build();
    }

    public List<String> seen() {
        return List.copyOf(seen);
    }

    public List<String> all() {
        return List.copyOf(written);
    }
}
