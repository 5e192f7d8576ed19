package uk.waymark.query.feed;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

@Configuration(proxyBeanMethods = false)
class FeedConfiguration {
    private static final long IDLE_MILLIS = 5_000;

    @Bean
    KafkaMessageListenerContainer<String, String> feedContainer(
            FeedSettings settings, Intake intake, Place place, Arrivals arrivals, FeedHealth health) {
        var properties = new ContainerProperties(settings.topic());
        properties.setGroupId(settings.group());
        // The place reached is kept in the database, with the effects; the broker is told nothing.
        properties.setAckMode(AckMode.MANUAL);
        properties.setConsumerRebalanceListener(place);
        properties.setIdleEventInterval(IDLE_MILLIS);
        var container = new KafkaMessageListenerContainer<>(consumers(settings), properties);
        container.setupMessageListener(new Feed(intake, place, arrivals, health, container));
        container.setCommonErrorHandler(Patience.unlimited());
        container.setBeanName("feed");
        container.setAutoStartup(settings.listening());
        return container;
    }

    private static ConsumerFactory<String, String> consumers(FeedSettings settings) {
        return new DefaultKafkaConsumerFactory<>(
                Map.ofEntries(
                        Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers()),
                        Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                        Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                        Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                        Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.mostPerTransaction()),
                        Map.entry(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1),
                        // The broker answers at once when an event comes; this is how often it says that none has.
                        // It says nothing else meanwhile, so that a stop and a look for the topic wait as long.
                        Map.entry(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 2_000),
                        // A topic that is made, or made anew, is noticed within seconds rather than minutes.
                        Map.entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000),
                        // An instance that was killed holds its partitions for no longer than this.
                        Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000),
                        Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000),
                        // As often the client looks whether a heartbeat is due, too.
                        Map.entry(ConsumerConfig.RETRY_BACKOFF_MS_CONFIG, 1_000)),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
