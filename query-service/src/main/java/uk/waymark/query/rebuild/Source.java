package uk.waymark.query.rebuild;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import uk.waymark.query.feed.FeedSettings;

/// The topic, read for a rebuild and for nobody else.
final class Source implements AutoCloseable {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(30);
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final String topicId;
    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private long lastCame = System.nanoTime();

    private Source(String topicId, KafkaConsumer<String, String> consumer, List<TopicPartition> partitions) {
        this.topicId = topicId;
        this.consumer = consumer;
        this.partitions = partitions;
        consumer.assign(partitions);
    }

    /// @param topicId asked once: the broker takes a moment to tell
    static Source of(FeedSettings settings, String topicId) {
        var consumer = consumer(settings);
        return new Source(
                topicId,
                consumer,
                consumer.partitionsFor(settings.topic(), BROKER_PATIENCE).stream()
                        .map(known -> new TopicPartition(known.topic(), known.partition()))
                        .toList());
    }

    private static KafkaConsumer<String, String> consumer(FeedSettings settings) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.bootstrapServers(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        settings.mostPerTransaction(),
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                        4_000_000,
                        ConsumerConfig.RECEIVE_BUFFER_CONFIG,
                        1_000_000,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        100),
                new StringDeserializer(),
                new StringDeserializer());
    }

    String topicId() {
        return topicId;
    }

    /// Begins where each partition was left, or at its beginning.
    void goTo(Map<Integer, Long> offsets) {
        beginWaiting();
        for (var partition : partitions) {
            var offset = offsets.get(partition.partition());
            if (offset == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, offset);
            }
        }
    }

    /// The offset after the last record of each partition.
    Map<Integer, Long> ends() {
        return consumer.endOffsets(partitions).entrySet().stream()
                .collect(toMap(end -> end.getKey().partition(), Map.Entry::getValue));
    }

    /// The offset after the last record taken from each partition.
    Map<Integer, Long> offsets() {
        return partitions.stream().collect(toMap(TopicPartition::partition, consumer::position));
    }

    boolean hasReached(Map<Integer, Long> limits) {
        return partitions.stream().allMatch(partition -> consumer.position(partition) >= limit(partition, limits));
    }

    /// @return the next records, none of them beyond the limits
    List<ConsumerRecord<String, String>> next(Map<Integer, Long> limits) {
        for (var partition : partitions) {
            if (consumer.position(partition) >= limit(partition, limits)) {
                consumer.pause(List.of(partition));
            } else {
                consumer.resume(List.of(partition));
            }
        }
        var polled = consumer.poll(A_MOMENT);
        refuseSilence(polled.isEmpty());
        var records = new ArrayList<ConsumerRecord<String, String>>(polled.count());
        for (var partition : polled.partitions()) {
            var limit = limit(partition, limits);
            polled.records(partition).stream()
                    .filter(message -> message.offset() < limit)
                    .forEach(records::add);
            if (consumer.position(partition) > limit) {
                consumer.seek(partition, limit);
            }
        }
        return records;
    }

    /// Nothing was asked of the broker for a while, so that it could not send anything.
    void beginWaiting() {
        lastCame = System.nanoTime();
    }

    private void refuseSilence(boolean silent) {
        var now = System.nanoTime();
        if (!silent) {
            lastCame = now;
        } else if (now - lastCame > BROKER_PATIENCE.toNanos()) {
            throw new Unfinished("The broker has sent nothing for %d s.".formatted(BROKER_PATIENCE.toSeconds()));
        }
    }

    private static long limit(TopicPartition partition, Map<Integer, Long> limits) {
        return limits.getOrDefault(partition.partition(), 0L);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
