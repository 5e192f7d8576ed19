package uk.waymark.command.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/// What the topic really holds, whatever the checkpoint says.
@Component
class Topic {
    private static final Logger LOG = LoggerFactory.getLogger(Topic.class);

    private static final Map<String, String> FOR_EVER = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, "-1",
            TopicConfig.RETENTION_BYTES_CONFIG, "-1",
            TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);

    private final FeedSettings settings;
    private final KafkaAdmin admin;
    private final ConsumerFactory<String, byte[]> consumers;

    Topic(FeedSettings settings, KafkaAdmin admin, ConsumerFactory<String, byte[]> consumers) {
        this.settings = settings;
        this.admin = admin;
        this.consumers = consumers;
    }

    /// Makes the topic when it is not there. One that is there stays as it is: with more partitions keys would move,
    /// and what it is to forget is for its owner to decide, who is warned.
    ///
    /// @return its identity, which is another one when the topic is deleted and made anew
    Uuid ensure() throws InterruptedException, ExecutionException {
        var topic = new NewTopic(settings.topic(), settings.partitions(), settings.replicas()).configs(FOR_EVER);
        try (var client = Admin.create(admin.getConfigurationProperties())) {
            try {
                return client.createTopics(List.of(topic))
                        .topicId(settings.topic())
                        .get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
                warnIfItForgets(client);
                return identity(client);
            }
        }
    }

    private void warnIfItForgets(Admin client) throws InterruptedException, ExecutionException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, settings.topic());
        client.describeConfigs(List.of(resource)).all().get().values().forEach(this::warnIfItForgets);
    }

    private void warnIfItForgets(Config configuration) {
        FOR_EVER.forEach((name, forEver) -> {
            var entry = configuration.get(name);
            if (entry != null && !forEver.equals(entry.value())) {
                LOG.warn(
                        "{} has {}={} and so forgets events; set it to {}, then run ./waymark republish",
                        settings.topic(),
                        name,
                        entry.value(),
                        forEver);
            }
        });
    }

    private Uuid identity(Admin client) throws InterruptedException, ExecutionException {
        var descriptions = client.describeTopics(List.of(settings.topic())).topicNameValues();
        return descriptions.values().iterator().next().get().topicId();
    }

    /// Whether the topic is still the one of that identity, as far as the broker tells.
    boolean isStill(Uuid known) throws InterruptedException {
        try (var client = Admin.create(admin.getConfigurationProperties())) {
            return identity(client).equals(known);
        } catch (ExecutionException e) {
            return !(e.getCause() instanceof UnknownTopicOrPartitionException);
        } catch (KafkaException _) {
            // There is no broker to ask.
            return true;
        }
    }

    /// From where the feed has to go on: the checkpoint, or earlier when a partition lacks what the checkpoint
    /// promises.
    ///
    /// @param promised the last position of each authority up to the checkpoint
    /// @param acknowledged where the broker once put events; when one is no longer there, the partition lacks what
    ///     came after the event before it, even when others have been put behind
    long resumeFrom(long checkpoint, Map<String, Long> promised, List<Place> acknowledged) {
        try (var reading = read()) {
            var held = reading.lastPositions();
            var ends = promised.entrySet().stream()
                    .filter(last -> held.getOrDefault(partitionOf(last.getKey(), reading), 0L) < last.getValue())
                    .mapToLong(last -> held.getOrDefault(partitionOf(last.getKey(), reading), 0L));
            var gaps =
                    acknowledged.stream().filter(place -> !reading.holds(place)).mapToLong(reading::positionBefore);
            return Math.min(checkpoint, LongStream.concat(ends, gaps).min().orElse(checkpoint));
        }
    }

    /// The next offset of each partition.
    Map<Integer, Long> ends() {
        try (var reading = read()) {
            return reading.ends();
        }
    }

    /// The first of the positions after which a partition may lack something.
    ///
    /// @param misplaced one event of each partition that stands where another was expected
    long positionBefore(List<Place> misplaced) {
        try (var reading = read()) {
            return misplaced.stream().mapToLong(reading::positionBefore).min().orElse(0);
        }
    }

    private TopicReading read() {
        var asItIs = new Properties();
        // To look at a topic must not make one with the broker's own settings.
        asItIs.setProperty(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        // A consumer asks for what comes next while it hands out what came; at the end of a partition the broker
        // would keep that, and with it the look at the next partition, waiting.
        asItIs.setProperty(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "0");
        return new TopicReading(consumers.createConsumer("waymark-feed-check", "", null, asItIs), settings.topic());
    }

    /// Where Kafka's own producer puts a key.
    private static int partitionOf(String key, TopicReading reading) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % reading.partitions();
    }
}
