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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.command.feed.Sent.OnItsWay;
import uk.waymark.events.RecordedEvent;

/// Sends events to the topic in order, and waits for the broker to acknowledge each.
@Component
class Outlet {
    private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final FeedSettings settings;
    private final Map<Integer, Long> nextOffsets = new HashMap<>();
    private final Map<Integer, Place> lastPlaces = new HashMap<>();

    Outlet(KafkaTemplate<String, byte[]> kafka, FeedSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /// @param ends the next offset of each partition, to which others may have written before
    void startAnew(Map<Integer, Long> ends) {
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
            var result = kafka.send(record(event));
            sent.add(new OnItsWay(event.position(), result));
            if (result.isCompletedExceptionally()) {
                // What comes after it must not overtake it.
                return new Sent(sent, event.position(), false);
            }
        }
        return new Sent(sent, events.getLast().position(), true);
    }

    /// Returns when the broker has acknowledged all of them.
    ///
    /// @throws BrokerForgot when an offset does not follow the last one of its partition
    /// @throws ExecutionException when the broker has refused one of them; it may have taken later ones
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

    /// Returns when the broker has taken or refused all of them.
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
            }
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
