package uk.waymark.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.query.feed.TopicAndDatabase.assertSeen;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;
import uk.waymark.query.RunningService;

/// What the feed cannot go beyond.
class StoppedFeedTest {
    private static final Broker BROKER = Broker.start();

    private final TopicAndDatabase here = new TopicAndDatabase(BROKER);
    private final List<RecordedEvent> story = TopicAndDatabase.story();

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @Test
    void a_gap_stops_the_feed_and_what_came_before_it_is_still_told() {
        var gap = new ArrayList<>(story);
        gap.remove(20);
        here.publish(gap);
        try (var service = here.start()) {
            assertStopped(service, 21, "Events of E10000018 are missing: expected sequence 21 and found 22");
            assertSeen(service, 20);
        }
    }

    @Test
    void an_event_of_a_later_release_stops_the_feed() {
        here.publish(story.subList(0, 3));
        here.publish(List.of(Altered.ofType(story.get(3), "ActionDreamtOf")));
        try (var service = here.start()) {
            assertStopped(service, 4, "does not know the event type “ActionDreamtOf” at position 4");
            assertSeen(service, 3);
        }
    }

    @Test
    void a_record_that_is_no_event_stops_the_feed() {
        here.publish(story.subList(0, 3));
        here.publish(List.of(Altered.withData(story.get(3), "{\"authority\":")));
        try (var service = here.start()) {
            assertStopped(service, 4, "is no readable event");
            assertSeen(service, 3);
        }
    }

    @Test
    void a_record_whose_provenance_is_no_json_stops_the_feed() {
        here.publish(story.subList(0, 3));
        here.publish(List.of(Altered.withProvenance(story.get(3), "no JSON")));
        try (var service = here.start()) {
            assertStopped(service, 4, "is no readable event");
            assertSeen(service, 3);
        }
    }

    private static void assertStopped(RunningService service, int position, String reason) {
        for (int patience = 40; service.get("/actuator/health").status() != 503 && patience > 0; patience--) {
            service.get("/events?bookmark=*@" + position);
        }
        var health = service.get("/actuator/health");
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.at("/status")).isEqualTo("DOWN");
        assertThat(health.body()).contains(reason);
        assertThat(service.get("/events?bookmark=*@" + position).status()).isEqualTo(503);
    }
}
