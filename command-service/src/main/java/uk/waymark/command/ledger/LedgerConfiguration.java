package uk.waymark.command.ledger;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import uk.waymark.command.History;
import uk.waymark.command.Today;
import uk.waymark.command.inspection.InspectionRegister;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.reference.Reference;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
    private static final ZoneId COUNCIL_ZONE = ZoneId.of("Europe/London");
    private static final String UNIQUE_VIOLATION = "23505";

    @Bean
    Clock clock() {
        return Clock.system(COUNCIL_ZONE);
    }

    /// The day on which a command is handled, so a new one for each.
    @Bean
    @Scope("prototype")
    Today today(Clock clock) {
        return new Today(LocalDate.now(clock));
    }

    @Bean
    Reference reference() {
        return Reference.shipped();
    }

    @Bean
    @Primary
    Serializer serializer() {
        return new EventSerializer();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return new EventSerializer();
    }

    @Bean
    LedgerStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer serializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver conflicts,
            Clock clock) {
        // PostgreSQL keeps microseconds, so that an event reads back as it was published.
        GenericEventMessage.clock = Clock.tick(clock.withZone(ZoneId.of("UTC")), Duration.ofNanos(1000));
        return new LedgerStorageEngine(LedgerStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(conflicts));
    }

    /// Spring's transaction alone commits and rolls back: Axon's wrapper would roll a whole dry run back with one line.
    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    /// Two writers of one version of a stream are a conflict between callers and no failure.
    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return failure -> failure instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    @Bean
    CorrelationDataProvider originProvider() {
        return new Origin();
    }

    /// A policy that fails takes its command with it, so that no duty is lost in silence.
    @Bean
    ConfigurerModule policiesFailTheirCommand() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance()));
    }

    @Bean
    InspectionRegister inspectionRegister(RecordedInspections recorded) {
        return new InspectionRegister(recorded::find);
    }

    @Bean
    History history(ObjectProvider<EventStore> store) {
        return new History(stream -> eventsOf(store.getObject(), stream.toString()));
    }

    private static List<WaymarkEvent> eventsOf(EventStore store, String stream) {
        return store.readEvents(stream)
                .asStream()
                .map(event -> (WaymarkEvent) event.getPayload())
                .toList();
    }
}
