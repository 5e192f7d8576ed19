package uk.waymark.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;
import uk.waymark.query.Database;
import uk.waymark.query.Ledger;
import uk.waymark.query.RunningService;
import uk.waymark.query.Story;

/// A topic and a database of their own, between which a query service is started.
final class TopicAndDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Broker broker;
    private final String topic = "waymark.events.%d".formatted(NUMBER.incrementAndGet());
    private final String database = Database.fresh();

    TopicAndDatabase(Broker broker) {
        this.broker = broker;
        createTopic();
    }

    static List<RecordedEvent> story() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        return ledger.events();
    }

    RunningService start() {
        return RunningService.start(Story.TODAY, database, broker.address(), topic);
    }

    void publish(List<RecordedEvent> events) {
        broker.publish(topic, events);
    }

    /// Under one key, and so into one partition.
    void publish(String key, List<RecordedEvent> events) {
        broker.publish(topic, key, events);
    }

    void createTopic() {
        broker.createTopic(topic);
    }

    void deleteTopic() {
        broker.deleteTopic(topic);
    }

    void shutDatabase() {
        Database.shut(database);
    }

    void openDatabase() {
        Database.open(database);
    }

    /// The read itself waits, a second at a time.
    static void assertSeen(RunningService service, int position) {
        var answer = service.get("/events?limit=500&bookmark=*@" + position);
        for (int patience = 40; answer.status() != 200 && patience > 0; patience--) {
            answer = service.get("/events?limit=500&bookmark=*@" + position);
        }
        assertThat(answer.status())
                .as(() -> service.bean(FeedHealth.class).health().toString())
                .isEqualTo(200);
        assertThat(answer.json()
                        .get("items")
                        .valueStream()
                        .map(event -> event.get("sequence").asLong()))
                .isEqualTo(LongStream.rangeClosed(1, position).boxed().toList());
    }
}
