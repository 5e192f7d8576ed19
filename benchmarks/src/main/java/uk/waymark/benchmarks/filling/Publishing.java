package uk.waymark.benchmarks.filling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.waymark.events.RecordedEvent;

/// Fills an empty topic, as the feed would have from a ledger of that age.
public final class Publishing {
    private static final String TOPIC = "waymark.events";

    private Publishing() {}

    /// Returns when the broker has all of them.
    ///
    /// @param events from the first on
    public static void of(String kafka, int partitions, long events) throws ExecutionException, InterruptedException {
        of(kafka, partitions, events, new OnePlan());
    }

    /// Returns when the broker has all of them.
    ///
    /// @param events from the first on
    public static void of(String kafka, int partitions, long events, Facts facts)
            throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, partitions, (short) 1)))
                    .all()
                    .get();
        }
        var past = new Past(facts, events);
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "linger.ms", 20, "batch.size", 200_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (long number = 0; number < events; number++) {
                var _ = producer.send(message(past.next().event()));
            }
        }
    }

    private static ProducerRecord<String, String> message(RecordedEvent event) {
        var message = new ProducerRecord<>(TOPIC, event.authority().value(), event.data());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
