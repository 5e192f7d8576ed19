package uk.waymark.command.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.utils.Utils;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/// What the topic really holds, whatever the checkpoint says.
@Component
class Topic {
    private static final Duration POLL = Duration.ofSeconds(10);

    private final FeedSettings settings;
    private final KafkaAdmin admin;
    private final ConsumerFactory<String, byte[]> consumers;

    Topic(FeedSettings settings, KafkaAdmin admin, ConsumerFactory<String, byte[]> consumers) {
        this.settings = settings;
        this.admin = admin;
        this.consumers = consumers;
    }

    /// Makes the topic when it is not there. It keeps its records for ever.
    void ensure() {
        admin.createOrModifyTopics(TopicBuilder.name(settings.topic())
                .partitions(settings.partitions())
                .replicas(settings.replicas())
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .config(TopicConfig.RETENTION_BYTES_CONFIG, "-1")
                .build());
    }

    /// From where the feed has to go on: the checkpoint, or earlier when a partition lacks what the checkpoint
    /// promises.
    ///
    /// @param promised the last position of each authority up to the checkpoint
    long resumeFrom(long checkpoint, Map<String, Long> promised) {
        try (var consumer = consumers.createConsumer("waymark-feed-check", "")) {
            var partitions = consumer.partitionsFor(settings.topic()).size();
            var held = lastPositions(consumer, partitions);
            return promised.entrySet().stream()
                    .filter(last -> held.getOrDefault(partitionOf(last.getKey(), partitions), 0L) < last.getValue())
                    .mapToLong(last -> held.getOrDefault(partitionOf(last.getKey(), partitions), 0L))
                    .min()
                    .orElse(checkpoint);
        }
    }

    /// The next offset of each partition.
    Map<Integer, Long> ends() {
        try (var consumer = consumers.createConsumer("waymark-feed-check", "")) {
            var partitions = consumer.partitionsFor(settings.topic()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            return consumer.endOffsets(partitions).entrySet().stream()
                    .collect(Collectors.toMap(end -> end.getKey().partition(), Map.Entry::getValue));
        }
    }

    /// The position of the event that stands before a record in its partition; 0 when none does.
    long positionBefore(RecordMetadata record) {
        try (var consumer = consumers.createConsumer("waymark-feed-check", "")) {
            var partition = new TopicPartition(settings.topic(), record.partition());
            var beginning = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
            return record.offset() > beginning ? positionAt(consumer, partition, record.offset() - 1) : 0;
        }
    }

    private Map<Integer, Long> lastPositions(Consumer<String, byte[]> consumer, int partitions) {
        var last = new HashMap<Integer, Long>();
        for (int number = 0; number < partitions; number++) {
            var partition = new TopicPartition(settings.topic(), number);
            var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            var beginning = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
            if (end > beginning) {
                last.put(number, positionAt(consumer, partition, end - 1));
            }
        }
        return last;
    }

    private static long positionAt(Consumer<String, byte[]> consumer, TopicPartition partition, long offset) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, offset);
        var records = consumer.poll(POLL).iterator();
        return records.hasNext() ? positionOf(records.next()) : 0;
    }

    private static long positionOf(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader("ce_sequence");
        return Long.parseLong(new String(header.value(), StandardCharsets.UTF_8));
    }

    /// Where Kafka's own producer puts a key.
    private static int partitionOf(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
