package uk.waymark.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.query.feed.TopicAndDatabase.assertSeen;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;
import uk.waymark.query.Ledger;
import uk.waymark.query.RunningService;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.Story;

/// What the feed makes of the events that come, against a real broker and a real database.
class FeedTest {
    private static final Broker BROKER = Broker.start();

    private final TopicAndDatabase here = new TopicAndDatabase(BROKER);
    private final List<RecordedEvent> story = TopicAndDatabase.story();

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @Test
    void events_delivered_twice_take_effect_once() {
        here.publish(story);
        here.publish(story);
        here.publish(story.subList(0, 5));
        try (var service = here.start()) {
            assertSeen(service, story.size());
        }
    }

    @Test
    void characters_that_a_database_cannot_keep_do_not_stop_the_feed() {
        var odd = Altered.withData(
                story.get(0),
                "{\"authority\":\"E10000018\",\"name\":\"Leicester\\u0000shire\",\"effectiveOn\":\"2016-01-01\"}");
        here.publish(List.of(odd));
        try (var service = here.start()) {
            assertSeen(service, 1);
            assertThat(service.get("/authorities/E10000018").at("/name")).isEqualTo("Leicester\uFFFDshire");
            assertThat(service.get("/events").body()).contains("Leicester\\u0000shire");
        }
    }

    @Test
    void what_somebody_decided_to_skip_is_told_as_recorded_and_nothing_is_made_of_it() {
        try (var service = here.start()) {
            service.bean(JdbcClient.class).sql("""
                    insert into public.skipped_event (position, authority, subject, reason, skipped_by, why)
                    values (1, 'E10000018', 'E10000018', 'a', 'administrator', 'b')
                    """).update();
            here.publish(story.subList(0, 1));

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
        here.publish(all.stream()
                .filter(event -> event.authority().equals(Story.LEICESTERSHIRE))
                .toList());
        try (var service = here.start()) {
            assertThat(seen(service, "/plans/leics-ociap?bookmark=E10000018@13").status())
                    .as(() -> stateOf(service))
                    .isEqualTo(200);
            assertThat(service.get("/events").json().get("items").size()).isEqualTo(5);

            here.publish(all.stream()
                    .filter(event -> event.authority().equals(Story.LEICESTER))
                    .toList());

            assertThat(seen(service, "/events?bookmark=*@13").body())
                    .as(() -> stateOf(service))
                    .contains("\"sequence\":13,");
        }
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
}
