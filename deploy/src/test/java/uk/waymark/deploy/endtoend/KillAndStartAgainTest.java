package uk.waymark.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.waymark.deploy.facts.FollowUpRows;
import uk.waymark.deploy.service.Health;
import uk.waymark.events.Capacity;

@Timeout(600)
class KillAndStartAgainTest {
    private static final int LINES = 600;

    @TempDir
    Path data;

    @Test
    void what_was_answered_is_there_once_whatever_is_killed() throws Exception {
        try (var installation = new Installation(data, "demo")) {
            var waymark = new Conversation(installation);
            assertStoryIsTold(waymark, installation);

            var answered = waymark.run(progressReports(), lines -> {
                if (lines == LINES / 3) {
                    kill(installation, "kafka");
                } else if (lines == LINES / 2) {
                    kill(installation, "command-service");
                }
            });
            assertThat(answered).hasSizeBetween(LINES / 2, LINES - 1);

            awaitUp(installation);
            var again = waymark.run(progressReports(), _ -> {});
            assertThat(again)
                    .hasSize(LINES)
                    .allMatch(answer -> answer.get("status").asInt() == 200);
            assertThat(again.subList(0, answered.size())).isEqualTo(answered);

            var bookmark = again.getLast().get("bookmark").asString();
            var events = waymark.allEvents(bookmark);
            assertEachOnce(events);

            installation.killWaymark();
            installation.startAgain();
            assertThat(waymark.allEvents(bookmark)).isEqualTo(events);

            installation.stop();
            assertThat(data.resolve("run")).isDirectoryNotContaining("glob:**.pid");
            installation.startAgain();
            assertThat(waymark.allEvents(bookmark)).isEqualTo(events);
        }
    }

    private static void assertStoryIsTold(Conversation waymark, Installation installation) throws Exception {
        assertThat(FollowUpRows.missingFrom(
                        URI.create("http://" + installation.query.address()), installation.bearer(Capacity.AUDITOR)))
                .isEmpty();

        var plan = waymark.ask("/plans/leics-ociap");
        assertThat(plan.get("actions").asInt()).isEqualTo(17);
        assertThat(plan.at("/tallies/DELIVERY/ratings/GREEN").asInt()).isEqualTo(11);

        var last = waymark.ask("/plans/leics-ociap/actions/3/ratings")
                .get("items")
                .valueStream()
                .toList()
                .getLast();
        assertThat(last.get("rating").asString()).isEqualTo("AMBER");
        assertThat(last.get("confirmed").asBoolean()).isTrue();
        assertThat(last.get("direction").asString()).isEqualTo("IMPROVING");
        assertThat(last.get("asAt").asString()).isEqualTo("2018-11-06");
        assertThat(last.get("rationale").asString()).contains("Recruitment still fluctuates");
    }

    private static void assertEachOnce(List<JsonNode> events) {
        assertThat(events)
                .extracting(event -> event.get("sequence").asLong())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(events.stream()
                        .filter(event -> event.get("type").asString().startsWith("waymark.ActionProgressRecorded"))
                        .map(event -> event.get("data").get("text").asString())
                        .filter(text -> text.startsWith("Report "))
                        .toList())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, LINES)
                        .mapToObj("Report %d"::formatted)
                        .toList());
    }

    private static String progressReports() {
        return IntStream.rangeClosed(1, LINES).mapToObj("""
                        {"command": "RecordProgress", "key": "report-%1$d", "data": {"authority": "E10000018", \
                        "id": "leics-ociap/3", "text": "Report %1$d", "effectiveOn": "2019-06-03"}}
                        """::formatted).collect(Collectors.joining());
    }

    private static void kill(Installation installation, String program) {
        try {
            installation.kill(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitUp(Installation installation) {
        while (Health.of(installation.command) != Health.UP) {
            Thread.onSpinWait();
        }
    }
}
