package uk.waymark.query.feed;

import static uk.waymark.query.feed.TopicAndDatabase.assertSeen;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;
import uk.waymark.query.Ledger;
import uk.waymark.query.RunningService;
import uk.waymark.query.Story;

/// Where in the topic the feed goes on.
class PlaceTest {
    private static final Broker BROKER = Broker.start();

    private final TopicAndDatabase here = new TopicAndDatabase(BROKER);
    private final List<RecordedEvent> story = TopicAndDatabase.story();

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @Test
    void after_a_restart_the_feed_goes_on_from_where_the_database_stands() {
        here.publish(story.subList(0, 10));
        try (var service = here.start()) {
            assertSeen(service, 10);
            service.bean(JdbcClient.class)
                    .sql("update feed_partition set next_offset = next_offset + 1")
                    .update();
        }
        // The feed would stop here if it went back any further.
        here.publish(List.of(Altered.ofType(story.get(10), "ActionDreamtOf")));
        here.publish(story.subList(10, 20));
        try (var service = here.start()) {
            assertSeen(service, 20);
        }
    }

    @Test
    void a_topic_made_anew_is_read_from_its_beginning() {
        // Told twice, so that the old place is past the end of the news in the new topic.
        here.publish(story.subList(0, 20));
        here.publish(story.subList(0, 20));
        try (var service = here.start()) {
            assertSeen(service, 20);
        }
        here.deleteTopic();
        here.createTopic();
        here.publish(story);
        try (var service = here.start()) {
            assertSeen(service, story.size());
        }
    }

    @Test
    void a_topic_made_anew_under_a_running_feed_is_read_from_its_beginning() {
        here.publish(story.subList(0, 10));
        try (var service = here.start()) {
            assertSeen(service, 10);
            here.deleteTopic();
            here.createTopic();
            here.publish(story);
            assertSeen(service, story.size());
        }
    }

    @Test
    void what_seems_missing_is_looked_for_from_the_beginning_of_the_topic() {
        here.publish(story.subList(0, 10));
        try (var service = here.start()) {
            assertSeen(service, 10);
            service.bean(JdbcClient.class)
                    .sql("update feed_partition set next_offset = next_offset + 5")
                    .update();
        }
        here.publish(story.subList(10, story.size()));
        try (var service = here.start()) {
            assertSeen(service, story.size());
        }
    }

    @Test
    void what_the_database_has_lost_in_a_crash_is_delivered_again_without_a_restart() {
        here.publish(story.subList(0, 10));
        try (var service = here.start()) {
            assertSeen(service, 10);
            forget(service, 7);

            assertSeen(service, 10);
        }
    }

    @Test
    void what_the_database_has_lost_in_a_crash_comes_before_events_of_others() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).authorityAndBodies();
        new Story(ledger, Story.LEICESTER).authorityAndBodies();
        var all = ledger.events();
        var key = Story.LEICESTERSHIRE.value();
        here.publish(key, all.subList(0, 5));
        try (var service = here.start()) {
            assertSeen(service, 5);
            forget(service, 3);
            here.publish(key, all.subList(5, all.size()));

            assertSeen(service, all.size());
        }
    }

    @Test
    void an_offset_beyond_the_end_of_the_topic_means_to_begin_again() {
        here.publish(story.subList(0, 10));
        try (var service = here.start()) {
            assertSeen(service, 10);
            service.bean(JdbcClient.class)
                    .sql("update feed_partition set next_offset = next_offset + 1000")
                    .update();
        }
        here.publish(story);
        try (var service = here.start()) {
            assertSeen(service, story.size());
        }
    }

    /// As a crash leaves it that loses the last transactions.
    private static void forget(RunningService service, int after) {
        service.bean(JdbcClient.class).sql("""
                begin;
                delete from recorded_event where position > %1$d;
                update feed_partition set next_offset = %1$d where next_offset > 0;
                update feed_authority set sequence = %1$d, position = %1$d;
                update feed_watermark set position = %1$d;
                commit
                """.formatted(after)).update();
    }
}
