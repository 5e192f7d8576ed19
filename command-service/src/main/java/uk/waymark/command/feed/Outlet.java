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
    private final Map<Integer, Long> lastOffsets = new HashMap<>();

    Outlet(KafkaTemplate<String, byte[]> kafka, FeedSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /// Forgets where the topic ended, because others may have written to it.
    void startAnew() {
        lastOffsets.clear();
    }

    /// @throws BrokerForgot when an offset does not follow the last one of its partition
    void send(List<RecordedEvent> events) throws InterruptedException, ExecutionException, BrokerForgot {
        var sent = new ArrayList<CompletableFuture<SendResult<String, byte[]>>>();
        for (var event : events) {
            var result = kafka.send(record(event));
            sent.add(result);
            if (result.isCompletedExceptionally()) {
                // What comes after it must not overtake it.
                break;
            }
        }
        awaitAll(sent);
        for (var result : sent) {
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
        var last = lastOffsets.put(acknowledged.partition(), acknowledged.offset());
        if (last != null && acknowledged.offset() != last + 1) {
            throw new BrokerForgot(acknowledged, last);
        }
    }

    /// The broker acknowledged records and lost them: offsets no longer follow each other.
    static final class BrokerForgot extends Exception {
        private final transient RecordMetadata acknowledged;

        BrokerForgot(RecordMetadata acknowledged, long last) {
            super("The broker put a record of partition %d at offset %d, where %d was expected"
                    .formatted(acknowledged.partition(), acknowledged.offset(), last + 1));
            this.acknowledged = acknowledged;
        }

        RecordMetadata acknowledged() {
            return acknowledged;
        }
    }
}
