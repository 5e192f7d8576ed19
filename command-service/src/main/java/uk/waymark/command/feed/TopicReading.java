package uk.waymark.command.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// A look at what each partition of the topic holds.
final class TopicReading implements AutoCloseable {
    private static final Duration LONGEST_POLL = Duration.ofSeconds(10);
    private static final int RECORDS = 500;

    private final Consumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> beginnings;
    private final Map<TopicPartition, Long> ends;

    /// @param consumer closed with this, and when there is nothing to look at
    TopicReading(Consumer<String, byte[]> consumer, String topic) {
        this.consumer = consumer;
        try {
            this.partitions = partitions(topic);
            this.beginnings = consumer.beginningOffsets(partitions);
            this.ends = consumer.endOffsets(partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    private List<TopicPartition> partitions(String topic) {
        var known = consumer.partitionsFor(topic);
        if (known.isEmpty()) {
            throw new IllegalStateException("The broker does not know the topic %s yet".formatted(topic));
        }
        return known.stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    int partitions() {
        return partitions.size();
    }

    /// The next offset of each partition.
    Map<Integer, Long> ends() {
        return ends.entrySet().stream()
                .collect(Collectors.toMap(end -> end.getKey().partition(), Map.Entry::getValue));
    }

    /// The position of the last event of each partition that holds any.
    Map<Integer, Long> lastPositions() {
        var last = new HashMap<Integer, Long>();
        for (var partition : partitions) {
            if (end(partition) > beginning(partition)) {
                last.put(partition.partition(), positionAt(partition, end(partition) - 1));
            }
        }
        return last;
    }

    /// Whether the event is still where the broker put it.
    boolean holds(Place place) {
        var partition = partition(place);
        return place.offset() >= beginning(partition)
                && place.offset() < end(partition)
                && positionAt(partition, place.offset()) == place.position();
    }

    /// The position of the last event that stands before a place in its partition and belongs there; 0 when none does.
    long positionBefore(Place place) {
        var partition = partition(place);
        for (var to = Math.min(place.offset(), end(partition)); to > beginning(partition); ) {
            var from = Math.max(beginning(partition), to - RECORDS);
            var earlier = lastPosition(partition, from, to, place.position());
            if (earlier > 0) {
                return earlier;
            }
            to = from;
        }
        return 0;
    }

    private long lastPosition(TopicPartition partition, long from, long to, long before) {
        var last = 0L;
        for (var offset = from; offset < to; ) {
            for (var record : read(partition, offset)) {
                if (record.offset() < to && positionOf(record) < before) {
                    last = positionOf(record);
                }
                offset = record.offset() + 1;
            }
        }
        return last;
    }

    private long positionAt(TopicPartition partition, long offset) {
        return positionOf(read(partition, offset).getFirst());
    }

    /// Some records, at least one.
    private List<ConsumerRecord<String, byte[]>> read(TopicPartition partition, long from) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        var records = consumer.poll(LONGEST_POLL).records(partition);
        if (records.isEmpty()) {
            throw new IllegalStateException(
                    "The broker does not tell what %s holds at offset %d".formatted(partition, from));
        }
        return records;
    }

    private static long positionOf(ConsumerRecord<String, byte[]> record) {
        var sequence = record.headers().lastHeader("ce_sequence");
        try {
            return Long.parseLong(sequence == null ? "" : new String(sequence.value(), StandardCharsets.UTF_8));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    "%s-%d holds no event of the ledger at offset %d: somebody else wrote it there"
                            .formatted(record.topic(), record.partition(), record.offset()),
                    e);
        }
    }

    private TopicPartition partition(Place place) {
        return new TopicPartition(partitions.getFirst().topic(), place.partition());
    }

    private long beginning(TopicPartition partition) {
        return beginnings.getOrDefault(partition, 0L);
    }

    private long end(TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
