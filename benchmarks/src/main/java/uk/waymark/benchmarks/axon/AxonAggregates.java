package uk.waymark.benchmarks.axon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import uk.waymark.command.History;
import uk.waymark.command.StreamId;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.reference.Reference;

/// The command service's own aggregates, over a store of Axon's.
final class AxonAggregates {
    // Their own packages alone see them.
    private static final List<String> AGGREGATES = List.of("authority.Authority", "plan.Plan", "action.Action");

    private AxonAggregates() {}

    static Configuration over(EventStorageEngine engine, TransactionManager transactions, Serializer serializer) {
        var cache = new StrongCache();
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> engine)
                .configureSerializer(_ -> serializer)
                .configureEventSerializer(_ -> serializer)
                .configureTransactionManager(_ -> transactions)
                .configureCorrelationDataProviders(
                        _ -> List.of(new SimpleCorrelationDataProvider("by", "correlationId")))
                .registerComponent(ParameterResolverFactory.class, AxonAggregates::parameters);
        AGGREGATES.forEach(name -> configurer.configureAggregate(aggregate(name, cache)));
        return configurer.start();
    }

    private static AggregateConfigurer<?> aggregate(String name, Cache cache) {
        try {
            return AggregateConfigurer.defaultConfiguration(Class.forName("uk.waymark.command." + name))
                    .configureCache(_ -> cache);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ParameterResolverFactory parameters(Configuration axon) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(AxonAggregates.class),
                new SimpleResourceParameterResolverFactory(List.of(history(axon), Reference.shipped())));
    }

    /// Streams other than the command's own stay in memory for good, which is more than Axon would do.
    private static History history(Configuration axon) {
        Map<StreamId, List<WaymarkEvent>> known = new ConcurrentHashMap<>();
        return new History(stream -> known.computeIfAbsent(stream, _ -> read(axon, stream)));
    }

    private static List<WaymarkEvent> read(Configuration axon, StreamId stream) {
        return axon.eventStore()
                .readEvents(stream.toString())
                .asStream()
                .map(event -> (WaymarkEvent) event.getPayload())
                .toList();
    }
}
