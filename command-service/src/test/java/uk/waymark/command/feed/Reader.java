package uk.waymark.command.feed;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import uk.waymark.events.RecordedEvent;

/// A consumer as the contract describes one: it skips what is not greater than the last sequence of the authority, and
/// fails at a gap.
record Reader(String servers, String topic) {
    private static final int MOST_POLLS = 100;

    /// All events of an authority from the first, as soon as there are so many.
    List<RecordedEvent> until(String authority, int count) {
        var events = new ArrayList<RecordedEvent>();
        read(authority, event -> take(event, events), () -> events.size() >= count);
        return events;
    }

    /// How often one event of an authority is there, as soon as it is there so often.
    int copies(String authority, long sequence, int count) {
        var copies = new ArrayList<RecordedEvent>();
        Consumer<RecordedEvent> take = event -> {
            if (event.authoritySequence() == sequence) {
                copies.add(event);
            }
        };
        read(authority, take, () -> copies.size() >= count);
        return copies.size();
    }

    /// What is there now, whoever sent it and in whatever order.
    Set<RecordedEvent> all() {
        var events = new LinkedHashSet<RecordedEvent>();
        try (var consumer = consumer()) {
            var ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(event(record)));
            }
        }
        return events;
    }

    private void read(String authority, Consumer<RecordedEvent> take, BooleanSupplier enough) {
        try (var consumer = consumer()) {
            for (int polls = 0; polls < MOST_POLLS && !enough.getAsBoolean(); polls++) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(authority)) {
                        take.accept(event(record));
                    }
                }
            }
        }
    }

    private KafkaConsumer<String, String> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", (Object) servers), new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static void take(RecordedEvent event, List<RecordedEvent> events) {
        if (event.authoritySequence() > events.size() + 1) {
            fail("A gap: expected %d, found %s", events.size() + 1, event);
        }
        if (event.authoritySequence() == events.size() + 1) {
            events.add(event);
        }
    }

    private static RecordedEvent event(ConsumerRecord<String, String> record) {
        var headers = new HashMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return RecordedEvent.from(headers, record.value());
    }
}
