package uk.waymark.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.waymark.events.Capacity;

@Timeout(600)
class ErasedPersonTest {
    private static final String NAME = "Improvement lead of E10000018 (demo)";
    private static final String TIMELINE = "/plans/leics-ociap/actions/3/timeline?limit=500";

    @TempDir
    Path data;

    @Test
    void a_name_that_was_erased_is_in_no_file_and_what_was_done_stays() throws Exception {
        try (var installation = new Installation(data, "demo")) {
            var waymark = new Conversation(installation);
            var answers = waymark.run(Capacity.IMPROVEMENT_LEAD, """
                    {"command": "RecordProgress", "data": {"authority": "E10000018", "id": "leics-ociap/3", \
                    "text": "All teams are within the target", "effectiveOn": "2019-06-03"}}
                    """);
            assertThat(answers.getFirst().path("status").asInt())
                    .as(answers.toString())
                    .isEqualTo(200);
            var bookmark = "&bookmark=" + answers.getFirst().get("bookmark").asString();
            var lead = person(waymark);
            waymark.ask(Capacity.IMPROVEMENT_LEAD, "/plans/leics-ociap");
            var before = last(waymark, bookmark);
            assertThat(before.get("by").asString()).isEqualTo(lead);
            assertThat(before.get("byName").asString()).isEqualTo(NAME);
            assertThat(Traces.of(NAME, data.resolve("postgres"))).isNotEmpty();

            var erased = waymark.send(Capacity.ADMINISTRATOR, "DELETE", "/people/" + lead);

            assertThat(erased.at("/scrubbed/left")).as(erased.toString()).isEmpty();
            assertThat(erased.at("/scrubbed/log").asBoolean()).isTrue();
            waymark.ask(Capacity.IMPROVEMENT_LEAD, "/plans/leics-ociap");
            var after = last(waymark, bookmark);
            assertThat(after.get("by").asString()).isEqualTo(lead);
            assertThat(after.get("byName").isNull()).isTrue();
            assertThat(names(waymark)).doesNotContain(NAME).isNotEmpty();
            assertThat(kinds(waymark)).contains("ERASED", "RESTRICTED");
            assertThat(installation.run("verify")).isZero();
            assertThat(Traces.of(NAME, data)).isEmpty();
            installation.stop();
            assertThat(Traces.of(NAME, data)).isEmpty();
        }
    }

    private static JsonNode last(Conversation waymark, String bookmark) throws Exception {
        return waymark.ask(TIMELINE + bookmark)
                .get("items")
                .valueStream()
                .toList()
                .getLast();
    }

    private static String person(Conversation waymark) throws Exception {
        while (true) {
            var found = people(waymark)
                    .filter(person -> NAME.equals(person.get("name").asString()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get().get("person").asString();
            }
            Thread.onSpinWait();
        }
    }

    private static List<String> names(Conversation waymark) throws Exception {
        return people(waymark).map(person -> person.get("name").asString()).toList();
    }

    private static Stream<JsonNode> people(Conversation waymark) throws Exception {
        return waymark.ask("/people?limit=500").get("items").valueStream();
    }

    private static List<String> kinds(Conversation waymark) throws Exception {
        return waymark.ask("/looks?limit=500")
                .get("items")
                .valueStream()
                .map(look -> look.get("kind").asString())
                .toList();
    }
}
