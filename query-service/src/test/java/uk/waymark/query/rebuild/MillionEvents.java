package uk.waymark.query.rebuild;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.waymark.query.Broker;
import uk.waymark.query.Database;
import uk.waymark.query.ManyCouncils;
import uk.waymark.query.RunningService;
import uk.waymark.query.Story;

/// Measures a rebuild: `java ... MillionEvents 1000000 3`, with the feed's own speed, or without when a third argument
/// names another topic for the feed, where there is nothing.
final class MillionEvents {
    private static final String TOPIC = "waymark.events";

    private MillionEvents() {}

    public static void main(String[] args) {
        var broker = Broker.start();
        broker.createTopic(TOPIC);
        var last = publish(Integer.parseInt(args[0]), broker);
        System.out.printf("%,d events published%n", last);
        var database = Database.fresh();
        System.out.println("broker " + broker.address() + " database " + database);
        var began = System.nanoTime();
        var topic = args.length > 2 ? args[2] : TOPIC;
        try (var service = RunningService.start(Story.TODAY, database, broker.address(), topic)) {
            while (topic.equals(TOPIC)
                    && service.get("/events?limit=1&bookmark=*@" + last).status() != 200) {
                Thread.onSpinWait();
            }
            System.out.printf("the feed took them in, %,.0f/s%n", last / ((System.nanoTime() - began) / 1e9));
            for (var i = 0; i < Integer.parseInt(args[1]); i++) {
                RebuildProgram.run(
                        List.of(
                                "--spring.datasource.url=" + database,
                                "--waymark.feed.bootstrap-servers=" + broker.address()),
                        System.out::println);
            }
        }
        System.exit(0);
    }

    private static long publish(int events, Broker broker) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address(),
                ProducerConfig.LINGER_MS_CONFIG, 20,
                ProducerConfig.BATCH_SIZE_CONFIG, 200_000);
        var last = new AtomicLong();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            new ManyCouncils()
                    .tell(
                            events,
                            batch -> batch.forEach(event -> {
                                var message = new ProducerRecord<>(
                                        TOPIC, event.authority().value(), event.data());
                                event.headers()
                                        .forEach((name, value) ->
                                                message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                                var _ = producer.send(message);
                                last.set(event.position());
                            }));
        }
        return last.get();
    }
}
