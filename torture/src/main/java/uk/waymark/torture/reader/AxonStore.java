package uk.waymark.torture.reader;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/// Axon's own JDBC store and its reader with tracking. It remembers gaps, but judges by the events' timestamps how long
/// they may be waited for.
public final class AxonStore implements Sequenced {
    private static final Serializer SERIALIZER = Jackson3Serializer.builder().build();
    private static final Instant AFTER_THE_INSPECTION = Instant.parse("2018-11-06T09:00:00Z");

    private final Supplier<Instant> clock;
    private final int gapTimeoutMillis;

    private AxonStore(Supplier<Instant> clock, Duration gapTimeout) {
        this.clock = clock;
        this.gapTimeoutMillis = Math.toIntExact(gapTimeout.toMillis());
    }

    /// What is written carries the day on which it happened, as an import's events do. Gaps may take what they may by
    /// default.
    public static AxonStore ofOldEvents(String url) throws SQLException {
        return in(url, new AxonStore(() -> AFTER_THE_INSPECTION, Duration.ofMinutes(1)));
    }

    /// @param gapTimeout one minute by default
    public static AxonStore ofNewEvents(String url, Duration gapTimeout) throws SQLException {
        return in(url, new AxonStore(Instant::now, gapTimeout));
    }

    private static AxonStore in(String url, AxonStore store) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            store.engine(connection).createSchema(PostgresEventTableFactory.INSTANCE);
        }
        return store;
    }

    @Override
    public void append(Connection connection, String id) {
        engine(connection)
                .appendEvents(new GenericDomainEventMessage<>("Action", id, 0, id, Map.of(), id, clock.get()));
    }

    @Override
    public Looking reader(Connection connection) {
        return new Tracking(engine(connection));
    }

    @Override
    public List<String> all(Connection connection) throws SQLException {
        return Ids.of(connection, "select eventIdentifier from DomainEventEntry order by globalIndex");
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

    private static final class Tracking implements Looking {
        private final JdbcEventStorageEngine engine;
        private final List<String> seen = new ArrayList<>();
        private @Nullable TrackingToken token;

        Tracking(JdbcEventStorageEngine engine) {
            this.engine = engine;
        }

        @Override
        public void look() {
            try (var events = engine.readEvents(token, false)) {
                events.forEach(event -> {
                    token = event.trackingToken();
                    seen.add(event.getIdentifier());
                });
            }
        }

        @Override
        public List<String> seen() {
            return List.copyOf(seen);
        }
    }
}
