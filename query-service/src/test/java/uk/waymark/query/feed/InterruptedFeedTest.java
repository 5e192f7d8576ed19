package uk.waymark.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.query.feed.TopicAndDatabase.assertSeen;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;

/// The topic, the database and the broker may each be away for a while.
class InterruptedFeedTest {
    private static final Broker BROKER = Broker.start();

    private final TopicAndDatabase here = new TopicAndDatabase(BROKER);
    private final List<RecordedEvent> story = TopicAndDatabase.story();

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @Test
    void a_topic_that_is_not_there_yet_is_waited_for() {
        here.deleteTopic();
        try (var service = here.start()) {
            assertThat(service.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
            here.createTopic();
            here.publish(story);
            assertSeen(service, story.size());
        }
    }

    @Test
    void events_wait_for_a_database_that_is_away() {
        here.publish(story.subList(0, 10));
        try (var service = here.start()) {
            assertSeen(service, 10);
            here.shutDatabase();
            here.publish(story.subList(10, story.size()));
            assertThat(service.get("/plans").status()).isEqualTo(503);
            here.openDatabase();
            assertSeen(service, story.size());
        }
    }

    @Test
    void events_are_told_while_the_broker_is_away_and_taken_in_when_it_is_back() {
        here.publish(story.subList(0, 10));
        try (var service = here.start()) {
            assertSeen(service, 10);
            BROKER.stop();
            assertThat(service.get("/events").json().get("items").size()).isEqualTo(10);
            BROKER.startAgain();
            here.publish(story.subList(10, story.size()));
            assertSeen(service, story.size());
        }
    }
}
