package uk.waymark.benchmarks.axon;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import uk.waymark.benchmarks.appending.Store;
import uk.waymark.command.StreamId;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.WaymarkEvent;

/// Axon's JDBC store with what makes it faster: tables that suit it, small JSON, a connection for each of many writers,
/// and aggregates that stay in memory.
public final class AxonStore implements Store, AutoCloseable {
    private static final Map<String, String> ORIGIN =
            Map.of("by", "anonymous", "correlationId", "7f0c2a34-51de-4a0c-9a35-3b8b4d3a5f10");

    private final HikariDataSource dataSource;
    private final EventStorageEngine engine;
    private final Configuration axon;

    private AxonStore(HikariDataSource dataSource, EventStorageEngine engine, Configuration axon) {
        this.dataSource = dataSource;
        this.engine = engine;
        this.axon = axon;
    }

    /// @param connections as many as there are writers at most
    /// @param serializer that of our own ledger, which is leaner than Axon's default
    public static AxonStore on(String url, int connections, Serializer serializer) throws SQLException {
        var dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(url);
        dataSource.setAutoCommit(false);
        dataSource.setMaximumPoolSize(connections);
        dataSource.addDataSourceProperty("reWriteBatchedInserts", true);
        AxonTables.create(dataSource);
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(dataSource));
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        return new AxonStore(dataSource, engine, AxonAggregates.over(engine, transactions, serializer));
    }

    @Override
    public String name() {
        return "Axon's JDBC store";
    }

    @Override
    public void append(WaymarkEvent event) {
        var stream = new StreamId(event.authority(), event.subject());
        engine.appendEvents(new GenericDomainEventMessage<>("Action", stream.toString(), 0, event, ORIGIN));
    }

    @Override
    public void decide(WaymarkCommand command) {
        axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, ORIGIN));
    }

    @Override
    public long count() {
        return JdbcClient.create(dataSource)
                .sql("select count(*) from DomainEventEntry")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        axon.shutdown();
        dataSource.close();
    }
}
