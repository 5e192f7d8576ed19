package uk.waymark.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;
import uk.waymark.query.QueryService;

/// A rebuild that cannot end well, or is not let, leaves the live read models as they were.
class UnfinishedRebuildTest {
    private static final Broker BROKER = Broker.start();
    private static final String GATE = "'the gate of a rebuild'";
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
    void nothing_is_switched_when_the_topic_holds_less_than_the_live_read_models_have_seen() {
        here.publish(story);
        here.emptyTopic();
        here.publishUnseen(story.subList(0, 10));

        assertThat(here.rebuild()).isEqualTo(1);

        assertThat(here.said()).anyMatch(line -> line.contains("NOT REBUILT. The live read models have seen"));
        assertThat(here.schemas()).contains("live").doesNotContain("previous");
    }

    @Test
    void nothing_is_switched_when_an_event_is_of_a_later_release() {
        here.publish(story.subList(0, 10));
        here.service().close();
        here.publishUnseen(List.of(dreamt(story.get(10))));
        here.db()
                .sql("update live.feed_partition set next_offset = next_offset + 1 where next_offset > 0")
                .update();

        assertThat(here.rebuild()).isEqualTo(1);

        assertThat(here.said()).anyMatch(line -> line.contains("does not know the event type “ActionDreamtOf”"));
        assertThat(here.schemas()).contains("live").doesNotContain("previous");
    }

    @Test
    void nothing_is_switched_when_an_event_can_be_taken_into_the_live_read_models_only() throws SQLException {
        var last = story.stream()
                .filter(event -> event.type().startsWith("ActionRat"))
                .mapToInt(event -> Math.toIntExact(event.position()))
                .max()
                .orElseThrow();
        here.publish(story.subList(0, last - 1));
        Plant.on(here.db(), """
                if new.position = %d then raise exception 'in the way'; end if;
                perform pg_advisory_xact_lock(hashtext(%s));""".formatted(last, GATE));
        try (var keeper = DriverManager.getConnection(here.database());
                var statement = keeper.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext(%s))".formatted(GATE));
            var rebuild = CompletableFuture.supplyAsync(here::rebuild);
            await("the gate")
                    .atMost(PATIENCE)
                    .until(() -> here.isTrue("exists (select from pg_locks where not granted)"));
            here.publish(story.subList(last - 1, story.size()));
            statement.execute("select pg_advisory_unlock_all()");

            assertThat(rebuild.join()).isEqualTo(1);
        }
        assertThat(here.said()).anyMatch(line -> line.contains("NOT REBUILT. The event at position " + last));
        assertThat(here.schemas()).doesNotContain("previous");
    }

    @Test
    void nothing_is_switched_when_what_was_recorded_differs() {
        here.publish(story);
        here.db()
                .sql("update live.recorded_event set data = '{}' where position = 7")
                .update();

        assertThat(here.rebuild()).isEqualTo(1);

        assertThat(here.said()).anyMatch(line -> line.contains("recorded_event: 1 rows differ: 7"));
        assertThat(here.said()).anyMatch(line -> line.contains("NOT REBUILT. The topic and the live"));
        assertThat(here.schemas()).doesNotContain("previous");
    }

    @Test
    void nothing_is_switched_beneath_services_of_another_release() {
        here.publish(story);
        here.db().sql("""
                insert into live.flyway_schema_history
                select 999, '999', description, type, script, checksum, installed_by, installed_on, execution_time,
                    success
                from live.flyway_schema_history where version = '1'
                """).update();

        assertThat(here.rebuild()).isEqualTo(1);

        assertThat(here.said()).anyMatch(line -> line.contains("The live read models are of version 999"));
        assertThat(here.schemas()).doesNotContain("previous");
    }

    @Test
    void a_rebuild_killed_in_the_middle_leaves_the_live_read_models_and_the_next_one_ends_well()
            throws IOException, InterruptedException, SQLException {
        here.publish(story);
        var ratings = here.read("/plans/leics-ociap/actions/3/ratings");
        var gate = Plant.on(here.db(), "perform pg_advisory_xact_lock(hashtext(%s));".formatted(GATE));
        try (var keeper = DriverManager.getConnection(here.database());
                var statement = keeper.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext(%s))".formatted(GATE));
            var rebuild = process();
            await("the gate")
                    .atMost(PATIENCE)
                    .until(() -> here.isTrue("exists (select from pg_locks where not granted)"));
            rebuild.destroyForcibly().waitFor();
        }

        await("its sessions to end")
                .atMost(PATIENCE)
                .until(() -> here.isTrue("not exists (select from pg_locks where locktype = 'advisory')"));
        assertThat(here.schemas()).contains("live", "rebuilt").doesNotContain("previous");
        assertThat(here.read("/plans/leics-ociap/actions/3/ratings")).isEqualTo(ratings);
        gate.pullUp();
        assertThat(here.rebuild()).isZero();
        assertThat(here.said()).anyMatch(line -> line.contains("Every row is as in the live read models"));
        assertThat(here.schemas()).doesNotContain("rebuilt");
        assertThat(here.read("/plans/leics-ociap/actions/3/ratings")).isEqualTo(ratings);
    }

    @Test
    void there_is_no_way_back_before_a_rebuild() {
        here.publish(story);

        assertThat(here.rebuild("--back")).isEqualTo(1);

        assertThat(here.said())
                .containsExactly(
                        "NOT REBUILT. There are no previous read models to switch back to: nothing has been rebuilt.");
        here.assertSeen(story.size());
    }

    private Process process() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                QueryService.class.getName(),
                "rebuild"));
        command.addAll(here.settings());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
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
}
