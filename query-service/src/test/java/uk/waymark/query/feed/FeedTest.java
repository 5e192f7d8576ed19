package uk.waymark.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;
import uk.waymark.query.Database;
import uk.waymark.query.Ledger;
import uk.waymark.query.RunningService;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.Story;

/// The feed against a real broker and a real database, each of which may go away.
class FeedTest {
    private static final Broker BROKER = Broker.start();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String topic = "waymark.events.%d".formatted(NUMBER.incrementAndGet());
    private final String database = Database.fresh();
    private final List<RecordedEvent> story = story();

    @BeforeEach
    void createTopic() {
        BROKER.createTopic(topic);
    }

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @Test
    void events_delivered_twice_take_effect_once() {
        publish(story);
        publish(story);
        publish(story.subList(0, 5));
        try (var service = start()) {
            assertSeen(service, story.size());
        }
    }

    @Test
    void after_a_restart_the_feed_goes_on_from_where_the_database_stands() {
        publish(story.subList(0, 10));
        try (var service = start()) {
            assertSeen(service, 10);
            service.bean(JdbcClient.class)
                    .sql("update feed_partition set next_offset = next_offset + 1")
                    .update();
        }
        // The feed would stop here if it went back any further.
        publish(List.of(ofType(story.get(10), "ActionDreamtOf")));
        publish(story.subList(10, 20));
        try (var service = start()) {
            assertSeen(service, 20);
        }
    }

    @Test
    void a_gap_stops_the_feed_and_what_came_before_it_is_still_told() {
        var gap = new ArrayList<>(story);
        gap.remove(20);
        publish(gap);
        try (var service = start()) {
            assertStopped(service, 21, "Events of E10000018 are missing: expected sequence 21 and found 22");
            assertSeen(service, 20);
        }
    }

    @Test
    void an_event_of_a_later_release_stops_the_feed() {
        publish(story.subList(0, 3));
        publish(List.of(ofType(story.get(3), "ActionDreamtOf")));
        try (var service = start()) {
            assertStopped(service, 4, "does not know the event type “ActionDreamtOf” at position 4");
            assertSeen(service, 3);
        }
    }

    @Test
    void a_record_that_is_no_event_stops_the_feed() {
        publish(story.subList(0, 3));
        publish(List.of(withData(story.get(3), "{\"authority\":")));
        try (var service = start()) {
            assertStopped(service, 4, "is no readable event");
            assertSeen(service, 3);
        }
    }

    @Test
    void a_record_whose_provenance_is_no_json_stops_the_feed() {
        publish(story.subList(0, 3));
        publish(List.of(withProvenance(story.get(3), "no JSON")));
        try (var service = start()) {
            assertStopped(service, 4, "is no readable event");
            assertSeen(service, 3);
        }
    }

    @Test
    void characters_that_a_database_cannot_keep_do_not_stop_the_feed() {
        var odd = withData(
                story.get(0),
                "{\"authority\":\"E10000018\",\"name\":\"Leicester\\u0000shire\",\"effectiveOn\":\"2016-01-01\"}");
        publish(List.of(odd));
        try (var service = start()) {
            assertSeen(service, 1);
            assertThat(service.get("/authorities/E10000018").at("/name")).isEqualTo("Leicester\uFFFDshire");
            assertThat(service.get("/events").body()).contains("Leicester\\u0000shire");
        }
    }

    @Test
    void a_topic_made_anew_is_read_from_its_beginning() {
        // Told twice, so that the old place is past the end of the news in the new topic.
        publish(story.subList(0, 20));
        publish(story.subList(0, 20));
        try (var service = start()) {
            assertSeen(service, 20);
        }
        BROKER.deleteTopic(topic);
        BROKER.createTopic(topic);
        publish(story);
        try (var service = start()) {
            assertSeen(service, story.size());
        }
    }

    @Test
    void a_topic_made_anew_under_a_running_feed_is_read_from_its_beginning() {
        publish(story.subList(0, 10));
        try (var service = start()) {
            assertSeen(service, 10);
            BROKER.deleteTopic(topic);
            BROKER.createTopic(topic);
            publish(story);
            assertSeen(service, story.size());
        }
    }

    @Test
    void what_seems_missing_is_looked_for_from_the_beginning_of_the_topic() {
        publish(story.subList(0, 10));
        try (var service = start()) {
            assertSeen(service, 10);
            service.bean(JdbcClient.class)
                    .sql("update feed_partition set next_offset = next_offset + 5")
                    .update();
        }
        publish(story.subList(10, story.size()));
        try (var service = start()) {
            assertSeen(service, story.size());
        }
    }

    @Test
    void what_the_database_has_lost_in_a_crash_is_delivered_again_without_a_restart() {
        publish(story.subList(0, 10));
        try (var service = start()) {
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
        BROKER.publish(topic, key, all.subList(0, 5));
        try (var service = start()) {
            assertSeen(service, 5);
            forget(service, 3);
            BROKER.publish(topic, key, all.subList(5, all.size()));

            assertSeen(service, all.size());
        }
    }

    @Test
    void an_offset_beyond_the_end_of_the_topic_means_to_begin_again() {
        publish(story.subList(0, 10));
        try (var service = start()) {
            assertSeen(service, 10);
            service.bean(JdbcClient.class)
                    .sql("update feed_partition set next_offset = next_offset + 1000")
                    .update();
        }
        publish(story);
        try (var service = start()) {
            assertSeen(service, story.size());
        }
    }

    @Test
    void a_topic_that_is_not_there_yet_is_waited_for() {
        BROKER.deleteTopic(topic);
        try (var service = start()) {
            assertThat(service.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
            BROKER.createTopic(topic);
            publish(story);
            assertSeen(service, story.size());
        }
    }

    @Test
    void events_wait_for_a_database_that_is_away() {
        publish(story.subList(0, 10));
        try (var service = start()) {
            assertSeen(service, 10);
            Database.shut(database);
            publish(story.subList(10, story.size()));
            assertThat(service.get("/plans").status()).isEqualTo(503);
            Database.open(database);
            assertSeen(service, story.size());
        }
    }

    @Test
    void events_are_told_while_the_broker_is_away_and_taken_in_when_it_is_back() {
        publish(story.subList(0, 10));
        try (var service = start()) {
            assertSeen(service, 10);
            BROKER.stop();
            assertThat(service.get("/events").json().get("items").size()).isEqualTo(10);
            BROKER.startAgain();
            publish(story.subList(10, story.size()));
            assertSeen(service, story.size());
        }
    }

    @Test
    void what_somebody_decided_to_skip_is_told_as_recorded_and_nothing_is_made_of_it() {
        try (var service = start()) {
            service.bean(JdbcClient.class).sql("""
                    insert into public.skipped_event (position, authority, subject, reason, skipped_by, why)
                    values (1, 'E10000018', 'E10000018', 'a', 'administrator', 'b')
                    """).update();
            publish(story.subList(0, 1));

            assertSeen(service, 1);
            assertThat(service.get("/authorities/E10000018").status()).isEqualTo(404);
            assertThat(service.get("/parked").at("/items")).isEqualTo("[]");
        }
    }

    @Test
    void a_list_of_events_ends_where_one_is_missing() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).authorityAndBodies();
        new Story(ledger, Story.LEICESTER).authorityAndBodies();
        new Story(ledger, Story.LEICESTERSHIRE).plan();
        var all = ledger.events();
        publish(all.stream()
                .filter(event -> event.authority().equals(Story.LEICESTERSHIRE))
                .toList());
        try (var service = start()) {
            assertThat(seen(service, "/plans/leics-ociap?bookmark=E10000018@13").status())
                    .as(() -> stateOf(service))
                    .isEqualTo(200);
            assertThat(service.get("/events").json().get("items").size()).isEqualTo(5);

            publish(all.stream()
                    .filter(event -> event.authority().equals(Story.LEICESTER))
                    .toList());

            assertThat(seen(service, "/events?bookmark=*@13").body())
                    .as(() -> stateOf(service))
                    .contains("\"sequence\":13,");
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

    private RunningService start() {
        return RunningService.start(Story.TODAY, database, BROKER.address(), topic);
    }

    private void publish(List<RecordedEvent> events) {
        BROKER.publish(topic, events);
    }

    /// The read itself waits, a second at a time.
    private static void assertSeen(RunningService service, int position) {
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

    /// The read itself waits, a second at a time.
    private static Answer seen(RunningService service, String path) {
        var answer = service.get(path);
        for (int patience = 40; answer.status() == 503 && patience > 0; patience--) {
            answer = service.get(path);
        }
        return answer;
    }

    private static String stateOf(RunningService service) {
        return service.bean(FeedHealth.class).health().toString();
    }

    private static List<RecordedEvent> story() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        return ledger.events();
    }

    private static RecordedEvent ofType(RecordedEvent event, String type) {
        return copy(event, type, event.provenance(), event.data());
    }

    private static RecordedEvent withData(RecordedEvent event, String data) {
        return copy(event, event.type(), event.provenance(), data);
    }

    private static RecordedEvent withProvenance(RecordedEvent event, String provenance) {
        return copy(event, event.type(), provenance, event.data());
    }

    private static RecordedEvent copy(RecordedEvent event, String type, @Nullable String provenance, String data) {
        return new RecordedEvent(
                event.id(),
                event.position(),
                event.authority(),
                event.authoritySequence(),
                type,
                event.subject(),
                event.version(),
                event.effectiveOn(),
                event.recordedAt(),
                event.by(),
                event.capacity(),
                provenance,
                event.correlationId(),
                event.causationId(),
                data);
    }
}
