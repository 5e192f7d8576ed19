package uk.waymark.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;

/// The rebuilt read models take the place of the live ones beneath services that go on.
class SwitchTest {
    private static final Broker BROKER = Broker.start();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Installation here = new Installation(BROKER);
    private final List<RecordedEvent> story = Installation.story();

    @AfterEach
    void stop() {
        here.close();
    }

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @Test
    void events_go_on_coming_in_after_the_switch_and_after_switching_back() {
        here.publish(story.subList(0, 20));
        assertThat(here.rebuild()).isZero();
        here.publish(story.subList(20, 30));

        assertThat(here.rebuild("--back")).isZero();

        here.assertSeen(30);
        here.publish(story.subList(30, story.size()));
    }

    @Test
    void a_service_started_after_the_switch_goes_on_with_the_rebuilt_read_models() {
        here.publish(story.subList(0, 20));
        assertThat(here.rebuild()).isZero();

        here.startAgain();
        here.publish(story.subList(20, story.size()));

        assertThat(here.rebuild()).isZero();
        assertThat(here.said()).anyMatch(line -> line.contains("Every row is as in the live read models"));
    }

    @Test
    void a_second_instance_answers_from_the_rebuilt_read_models_and_can_take_over_from_the_first() {
        here.publish(story.subList(0, 20));
        var plan = here.read("/plans/leics-ociap");
        try (var second = here.another()) {
            here.db().sql("update live.plan set name = 'Some other name'").update();
            assertThat(second.get("/plans/leics-ociap").body()).isNotEqualTo(plan);

            assertThat(here.rebuild()).isZero();

            assertThat(here.read("/plans/leics-ociap")).isEqualTo(plan);
            assertThat(second.get("/plans/leics-ociap").body()).isEqualTo(plan);
            here.publish(story.subList(20, 30));
            Installation.assertSeen(30, second);
            here.service().close();
            here.publishUnseen(story.subList(30, story.size()));
            Installation.assertSeen(story.size(), second);
        }
        assertThat(here.rebuild()).isZero();
        assertThat(here.said()).anyMatch(line -> line.contains("Every row is as in the live read models"));
    }

    @Test
    void a_switch_waits_for_a_read_that_takes_long() throws SQLException {
        here.publish(story.subList(0, 20));
        try (var reader = DriverManager.getConnection(here.database());
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("lock table live.feed_watermark in access share mode");
            var rebuild = CompletableFuture.supplyAsync(here::rebuild);
            await("the switch").atMost(PATIENCE).until(() -> rebuild.isDone() || here.isTrue("""
                    exists (select from pg_locks where not granted and mode = 'AccessExclusiveLock')"""));
            await("its patience")
                    .during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(3))
                    .until(() -> !rebuild.isDone());
            reader.rollback();

            assertThat(rebuild.join()).as(() -> here.said().toString()).isZero();
        }
    }

    @Test
    void a_switch_waits_for_somebody_who_looks_at_the_read_models_that_were_replaced_before() throws SQLException {
        here.publish(story.subList(0, 20));
        assertThat(here.rebuild()).isZero();
        try (var reader = DriverManager.getConnection(here.database());
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("lock table previous.plan in access share mode");
            var rebuild = CompletableFuture.supplyAsync(here::rebuild);
            await("the switch").atMost(PATIENCE).until(() -> rebuild.isDone() || here.isTrue("""
                    exists (select from pg_locks where not granted and mode = 'AccessExclusiveLock')"""));
            await("its patience")
                    .during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(3))
                    .until(() -> !rebuild.isDone());
            assertThat(here.read("/plans/leics-ociap")).contains("leics-ociap");
            reader.rollback();

            assertThat(rebuild.join()).as(() -> here.said().toString()).isZero();
        }
    }

    @Test
    void no_read_fails_or_sees_less_than_before_while_read_models_are_switched_back_and_forth() {
        here.publish(story.subList(0, 20));
        var stop = new AtomicBoolean();
        var readers = Stream.of("/plans/leics-ociap", "/events?limit=500", "/bodies/leics-cfosc", "/authorities")
                .map(path -> CompletableFuture.supplyAsync(() -> reading(path, stop)))
                .toList();

        for (var i = 0; i < 3; i++) {
            here.publish(story.subList(20 + 2 * i, 22 + 2 * i));
            assertThat(here.rebuild()).isZero();
            assertThat(here.rebuild("--back")).isZero();
        }
        stop.set(true);

        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isEmpty());
    }

    private List<String> reading(String path, AtomicBoolean stop) {
        var failures = new ArrayList<String>();
        var furthest = 0L;
        while (!stop.get()) {
            var answer = here.service().get(path);
            var bookmark = answer.header("Bookmark");
            var position = bookmark.isEmpty() ? 0 : Long.parseLong(bookmark.substring(bookmark.indexOf('@') + 1));
            if (answer.status() != 200 || position < furthest) {
                failures.add("%d %s after %d: %s".formatted(answer.status(), bookmark, furthest, answer.body()));
            }
            furthest = position;
        }
        return failures;
    }
}
