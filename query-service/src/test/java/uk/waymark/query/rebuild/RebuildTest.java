package uk.waymark.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;
import uk.waymark.query.Database;
import uk.waymark.query.Ledger;
import uk.waymark.query.RunningService;
import uk.waymark.query.Story;

/// A rebuild beside a running service, against a real broker and a real database.
class RebuildTest {
    private static final Broker BROKER = Broker.start();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String topic = "waymark.events.rebuilt.%d".formatted(NUMBER.incrementAndGet());
    private final String database = Database.fresh();
    private final List<RecordedEvent> story = story();
    private final List<String> said = new ArrayList<>();
    private RunningService service = RunningService.start(Story.TODAY, database, BROKER.address(), topic);

    @BeforeEach
    void createTopic() {
        BROKER.createTopic(topic);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @Test
    void rows_that_were_damaged_are_named_and_right_again() {
        publish(story);
        var plan = read("/plans/leics-ociap");
        var ratings = read("/plans/leics-ociap/actions/3/ratings");
        db().sql("delete from rating where position = (select min(position) from rating)")
                .update();
        db().sql("update plan set name = 'Some other name' where id = 'leics-ociap'")
                .update();
        assertThat(read("/plans/leics-ociap")).isNotEqualTo(plan);

        assertThat(rebuild()).isZero();

        assertThat(said).anyMatch(line -> line.contains("plan: 1 rows differ: E10000018 leics-ociap"));
        assertThat(said).anyMatch(line -> line.contains("rating: 1 rows differ"));
        assertThat(read("/plans/leics-ociap")).isEqualTo(plan);
        assertThat(read("/plans/leics-ociap/actions/3/ratings")).isEqualTo(ratings);
    }

    @Test
    void undamaged_read_models_come_out_the_same_row_by_row() {
        publish(story);

        assertThat(rebuild()).isZero();

        assertThat(said).anyMatch(line -> line.contains("Every row is as in the live read models"));
    }

    @Test
    void events_go_on_coming_in_after_the_switch_and_after_switching_back() {
        publish(story.subList(0, 20));
        assertThat(rebuild()).isZero();
        publish(story.subList(20, 30));
        assertSeen(30);

        assertThat(rebuild("--back")).isZero();

        assertSeen(30);
        publish(story.subList(30, story.size()));
        assertSeen(story.size());
    }

    @Test
    void a_service_started_after_the_switch_goes_on_with_the_rebuilt_read_models() {
        publish(story.subList(0, 20));
        assertThat(rebuild()).isZero();
        service.close();

        service = RunningService.start(Story.TODAY, database, BROKER.address(), topic);
        publish(story.subList(20, story.size()));

        assertSeen(story.size());
        assertThat(rebuild()).isZero();
        assertThat(said).anyMatch(line -> line.contains("Every row is as in the live read models"));
    }

    @Test
    void no_read_fails_or_sees_less_than_before_while_read_models_are_switched_back_and_forth() {
        publish(story.subList(0, 20));
        var stop = new AtomicBoolean();
        var readers = List.of("/plans/leics-ociap", "/events?limit=500", "/bodies/leics-cfosc", "/authorities").stream()
                .map(path -> CompletableFuture.supplyAsync(() -> reading(path, stop)))
                .toList();

        for (var i = 0; i < 3; i++) {
            publish(story.subList(20 + 2 * i, 22 + 2 * i));
            assertThat(rebuild()).isZero();
            assertThat(rebuild("--back")).isZero();
        }
        stop.set(true);

        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isEmpty());
    }

    @Test
    void nothing_is_switched_when_the_topic_holds_less_than_the_live_read_models_have_seen() {
        publish(story);
        BROKER.deleteTopic(topic);
        service.close();
        BROKER.createTopic(topic);
        BROKER.publish(topic, story.subList(0, 10));

        assertThat(rebuild()).isEqualTo(1);

        assertThat(said).anyMatch(line -> line.contains("NOT REBUILT. The topic holds 10 events of E10000018"));
        assertThat(schemas()).contains("live").doesNotContain("previous");
    }

    @Test
    void nothing_is_switched_when_an_event_is_of_a_later_release() {
        publish(story.subList(0, 10));
        service.close();
        BROKER.publish(topic, List.of(dreamt(story.get(10))));
        outside()
                .sql("update live.feed_partition set next_offset = next_offset + 1 where next_offset > 0")
                .update();

        assertThat(rebuild()).isEqualTo(1);

        assertThat(said).anyMatch(line -> line.contains("does not know the event type “ActionDreamtOf”"));
    }

    @Test
    void what_a_killed_rebuild_left_is_dropped() {
        publish(story);
        db().sql("create schema rebuilt").update();
        db().sql("create table rebuilt.plan (half text)").update();

        assertThat(rebuild()).isZero();

        assertThat(schemas()).doesNotContain("rebuilt");
    }

    @Test
    void there_is_no_way_back_before_a_rebuild() {
        publish(story);

        assertThat(rebuild("--back")).isEqualTo(1);

        assertThat(said)
                .containsExactly(
                        "NOT REBUILT. There are no previous read models to switch back to: nothing has been rebuilt.");
        assertSeen(story.size());
    }

    private List<String> reading(String path, AtomicBoolean stop) {
        var failures = new ArrayList<String>();
        var furthest = 0L;
        while (!stop.get()) {
            var answer = service.get(path);
            var bookmark = answer.header("Bookmark");
            var position = bookmark.isEmpty() ? 0 : Long.parseLong(bookmark.substring(bookmark.indexOf('@') + 1));
            if (answer.status() != 200 || position < furthest) {
                failures.add("%d %s after %d: %s".formatted(answer.status(), bookmark, furthest, answer.body()));
            }
            furthest = position;
        }
        return failures;
    }

    private int rebuild(String... arguments) {
        var line = new ArrayList<>(List.of(arguments));
        line.add("--spring.datasource.url=" + database);
        line.add("--waymark.feed.bootstrap-servers=" + BROKER.address());
        line.add("--waymark.feed.topic=" + topic);
        return RebuildProgram.run(line, said::add);
    }

    private void publish(List<RecordedEvent> events) {
        BROKER.publish(topic, events);
        assertSeen(Math.toIntExact(events.getLast().position()));
    }

    /// The read itself waits, a second at a time.
    private void assertSeen(int position) {
        var path = "/events?limit=500&bookmark=*@" + position;
        var answer = service.get(path);
        for (int patience = 60; answer.status() == 503 && patience > 0; patience--) {
            answer = service.get(path);
        }
        assertThat(answer.json().get("items").size()).as(answer.body()).isEqualTo(position);
    }

    private String read(String path) {
        return service.get(path).body();
    }

    private JdbcClient db() {
        return service.bean(JdbcClient.class);
    }

    private JdbcClient outside() {
        return JdbcClient.create(new DriverManagerDataSource(database));
    }

    private List<String> schemas() {
        return outside()
                .sql("select nspname::text from pg_namespace")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static RecordedEvent dreamt(RecordedEvent event) {
        return new RecordedEvent(
                event.id(),
                event.position(),
                event.authority(),
                event.authoritySequence(),
                "ActionDreamtOf",
                event.subject(),
                event.version(),
                event.effectiveOn(),
                event.recordedAt(),
                event.by(),
                event.capacity(),
                event.provenance(),
                event.correlationId(),
                event.causationId(),
                event.data());
    }

    private static List<RecordedEvent> story() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        return ledger.events();
    }
}
