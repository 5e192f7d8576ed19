package uk.waymark.command.ledger;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.inspection.InspectionRegister;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
    private static final int EVENTS_OF_A_LONG_STREAM = 100;

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
            StoredEvents stored,
            Snapshots snapshots,
            Memory memory,
            ObjectProvider<EventUpcaster> upcasters) {
        var builder = new LedgerStorageEngine.Builder(stored, snapshots, memory);
        builder.eventSerializer(serializer)
                .snapshotSerializer(new SnapshotSerializer())
                .upcasterChain(new EventUpcasterChain(upcasters.orderedStream().toList()));
        return builder.build();
    }

    /// Each command says itself which stream it is for, and Axon would look for that by reflection every time.
    @Bean
    CommandTargetResolver commandTargetResolver() {
        return message -> new VersionedAggregateIdentifier(((WaymarkCommand) message.getPayload()).stream(), null);
    }

    @Bean
    CodeVersion codeVersion() {
        return CodeVersion.ofRunning();
    }

    /// Taken apart from the command that gives rise to it, so that it holds what was committed and nothing else.
    @Bean
    SpringAggregateSnapshotter snapshotter(
            org.axonframework.config.Configuration axon,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            EventStore store) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .handlerDefinition(handlers)
                .parameterResolverFactory(parameters)
                .eventStore(store)
                .executor(Thread::startVirtualThread)
                .build();
    }

    @Bean
    SnapshotTriggerDefinition longStreams(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_OF_A_LONG_STREAM);
    }

    /// The appender alone writes, in a transaction of its own; a command is decided outside any.
    @Bean
    TransactionManager noTransactions() {
        return NoTransactionManager.INSTANCE;
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
}
