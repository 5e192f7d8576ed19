package uk.waymark.command.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;

/// Sends events to the topic in order, and waits for the broker to acknowledge each.
@Component
class Outlet {
    private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final FeedSettings settings;
    private final Map<Integer, Long> nextOffsets = new HashMap<>();

    Outlet(KafkaTemplate<String, byte[]> kafka, FeedSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /// @param ends the next offset of each partition, to which others may have written before
    void startAnew(Map<Integer, Long> ends) {
        nextOffsets.clear();
        nextOffsets.putAll(ends);
    }

    /// Where the topic ends if nobody else touches it: the next offset of each partition.
    Map<Integer, Long> ends() {
        return Map.copyOf(nextOffsets);
    }

    /// Hands events to the producer; what is not awaited may still be lost.
    Sent send(List<RecordedEvent> events) {
        var sent = new ArrayList<CompletableFuture<SendResult<String, byte[]>>>();
        for (var event : events) {
            var result = kafka.send(record(event));
            sent.add(result);
            if (result.isCompletedExceptionally()) {
                // What comes after it must not overtake it.
                break;
            }
        }
        return new Sent(sent);
    }

    /// Returns when the broker has acknowledged all of them.
    ///
    /// @throws BrokerForgot when an offset does not follow the last one of its partition
    void await(Sent sent) throws InterruptedException, ExecutionException, BrokerForgot {
        awaitAll(sent.results());
        for (var result : sent.results()) {
            follow(result.get().getRecordMetadata());
        }
    }

    private void awaitAll(List<? extends CompletableFuture<?>> sent) throws InterruptedException, ExecutionException {
        var all =
                CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).handle((_, _) -> sent.size());
        for (var silent = false; !all.isDone(); ) {
            try {
                all.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                if (!silent) {
                    LOG.warn("Kafka has acknowledged nothing for {}; the feed waits for it", settings.patience());
                }
                silent = true;
            }
        }
    }

    private ProducerRecord<String, byte[]> record(RecordedEvent event) {
        var record = new ProducerRecord<>(
                settings.topic(), event.authority().value(), event.data().getBytes(StandardCharsets.UTF_8));
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private void follow(RecordMetadata acknowledged) throws BrokerForgot {
        var expected = nextOffsets.put(acknowledged.partition(), acknowledged.offset() + 1);
        if (expected != null && acknowledged.offset() != expected) {
            throw new BrokerForgot(acknowledged, expected);
        }
    }

    /// Events on their way, in order.
    record Sent(List<CompletableFuture<SendResult<String, byte[]>>> results) {
        Sent {
            results = List.copyOf(results);
        }
    }

    /// The broker acknowledged records and lost them: offsets no longer follow each other.
    static final class BrokerForgot extends Exception {
        private final transient RecordMetadata acknowledged;

        BrokerForgot(RecordMetadata acknowledged, long expected) {
            super("The broker put a record of partition %d at offset %d, where %d was expected"
                    .formatted(acknowledged.partition(), acknowledged.offset(), expected));
            this.acknowledged = acknowledged;
        }

        RecordMetadata acknowledged() {
            return acknowledged;
        }
    }
}
