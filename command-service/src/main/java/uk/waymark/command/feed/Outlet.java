package uk.waymark.command.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;
import uk.waymark.command.feed.Sent.OnItsWay;
import uk.waymark.events.RecordedEvent;

/// Sends events to the topic in order, and waits for the broker to acknowledge each.
@Component
class Outlet {
    private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final Topic topic;
    private final FeedSettings settings;
    private final Map<Integer, Long> nextOffsets = new HashMap<>();
    private final Map<Integer, Place> lastPlaces = new HashMap<>();
    private Uuid identity = Uuid.ZERO_UUID;

    Outlet(KafkaTemplate<String, byte[]> kafka, Topic topic, FeedSettings settings) {
        this.kafka = kafka;
        this.topic = topic;
        this.settings = settings;
    }

    /// @param identity of the topic to which all that follows goes
    /// @param ends the next offset of each partition, to which others may have written before
    void startAnew(Uuid identity, Map<Integer, Long> ends) {
        if (!identity.equals(this.identity)) {
            // A producer that knows another topic of this name would wait for partitions that this one may lack.
            kafka.getProducerFactory().reset();
            this.identity = identity;
        }
        lastPlaces.clear();
        nextOffsets.clear();
        nextOffsets.putAll(ends);
    }

    /// Where the topic ends if nobody else touches it: the next offset of each partition.
    Map<Integer, Long> ends() {
        return Map.copyOf(nextOffsets);
    }

    /// Where the last acknowledged event of each partition is to which anything was sent.
    List<Place> lastPlaces() {
        return List.copyOf(lastPlaces.values());
    }

    /// Hands events to the producer; what is not awaited may still be lost.
    Sent send(List<RecordedEvent> events) {
        var sent = new ArrayList<OnItsWay>();
        for (var event : events) {
            var result = send(event);
            sent.add(new OnItsWay(event.position(), result));
            if (result.isCompletedExceptionally()) {
                // What comes after it must not overtake it.
                return new Sent(sent, event.position(), false);
            }
        }
        return new Sent(sent, events.getLast().position(), true);
    }

    private CompletableFuture<SendResult<String, byte[]>> send(RecordedEvent event) {
        try {
            return kafka.send(record(event));
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /// Returns when the broker has acknowledged all of them.
    ///
    /// @throws BrokerForgot when an offset does not follow the last one of its partition
    /// @throws ExecutionException when one of them was refused or given up; the broker may have taken later ones
    void await(Sent sent) throws InterruptedException, ExecutionException, BrokerForgot {
        awaitAll(sent.events().stream().map(OnItsWay::result).toList());
        var misplaced = new LinkedHashMap<Integer, Place>();
        for (var event : sent.events()) {
            if (!event.result().isCompletedExceptionally()) {
                var place = event.place();
                if (!follows(place)) {
                    misplaced.putIfAbsent(place.partition(), place);
                }
            }
        }
        if (!misplaced.isEmpty()) {
            throw new BrokerForgot(List.copyOf(misplaced.values()));
        }
        for (var event : sent.events()) {
            if (event.result().isCompletedExceptionally()) {
                throw event.refusal();
            }
        }
    }

    /// Returns when nothing will happen to any of them any more.
    void settle(Collection<Sent> sent) throws InterruptedException, ExecutionException {
        awaitAll(sent.stream()
                .flatMap(some -> some.events().stream())
                .map(OnItsWay::result)
                .toList());
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
                giveUpUnlessTheTopicIsThere();
            }
        }
    }

    /// The producer would wait for a topic that is no more until the service stops. What it has not sent by then fails,
    /// and is read from the ledger again.
    private void giveUpUnlessTheTopicIsThere() throws InterruptedException {
        if (!topic.isStill(identity)) {
            LOG.warn("{} was deleted with events on their way to it; they are sent again", settings.topic());
            kafka.getProducerFactory().reset();
        }
    }

    private ProducerRecord<String, byte[]> record(RecordedEvent event) {
        var record = new ProducerRecord<>(
                settings.topic(), event.authority().value(), event.data().getBytes(StandardCharsets.UTF_8));
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private boolean follows(Place place) {
        lastPlaces.put(place.partition(), place);
        var expected = nextOffsets.put(place.partition(), place.offset() + 1);
        return expected == null || expected == place.offset();
    }
}
