package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.waymark.command.CommandServiceTest;

@CommandServiceTest
class RunContractTest {
    private final Http http;
    private final Council council;

    RunContractTest(@LocalServerPort int port) {
        this.http = new Http(port);
        this.council = new Council(http);
    }

    @BeforeEach
    void a_council_has_a_plan() {
        council.registers();
        council.draftsPlan();
    }

    @Test
    void all_that_is_wrong_around_a_command_is_told_at_once() {
        var answers = http.run("", """
                {"command": 7, "key": 5, "data": [], "foo": 1}
                """);

        assertThat(answers.getFirst().path("status").intValue()).isEqualTo(400);
        assertThat(answers.getFirst().path("problem").path("errors").valueStream())
                .extracting(error -> error.path("field").stringValue())
                .containsExactlyInAnyOrder("command", "key", "data", "foo");
    }

    @Test
    void each_line_is_answered_in_order_and_a_refused_one_does_not_stop_the_rest() {
        var answers = http.run(
                "", lines(line("AddAction", council.action("3")), "{", line("RateAction", council.rating("AMBER"))));

        assertThat(statuses(answers)).containsExactly(201, 400, 200);
        assertThat(answers).extracting(answer -> answer.path("line").intValue()).containsExactly(1, 2, 3);
        assertThat(answers.get(1).path("problem").path("type").stringValue()).isEqualTo("urn:waymark:problem:not-json");
        assertThat(detail(answers.get(1))).isEqualTo("What was sent is not JSON at line 2, column 2.");
        assertThat(answers.getLast().path("bookmark").stringValue()).startsWith(council.code() + "@");
    }

    @Test
    void a_run_sent_again_with_its_keys_changes_nothing() {
        var lines = lines(
                keyed("AddAction", council.action("3"), "a"),
                keyed("RateAction", council.rating("AMBER"), "b"),
                keyed("RateAction", council.rating("AMBER"), "c"));

        var first = http.run("", lines);
        var again = http.run("", lines);

        assertThat(again).isEqualTo(first);
        assertThat(council.rates("GREEN").header("ETag")).isEqualTo("\"4\"");
    }

    @Test
    void a_dry_run_sees_its_own_earlier_lines_and_stores_nothing() {
        var dry = http.run(
                "?dryRun=true",
                lines(
                        line("AddAction", council.action("3")),
                        line("AddAction", council.action("3")),
                        line("RateAction", council.rating("PURPLE")),
                        line("RateAction", council.rating("AMBER")),
                        keyed("RateAction", council.rating("AMBER"), "k"),
                        keyed("RateAction", council.rating("GREEN"), "k")));

        assertThat(statuses(dry)).as(dry.toString()).containsExactly(201, 409, 422, 200, 200, 422);
        assertThat(dry.get(4).path("version").intValue()).isEqualTo(3);
        assertThat(dry.get(4).has("position")).isFalse();
        assertThat(council.rates("AMBER").status()).isEqualTo(404);
    }

    @Test
    void after_a_dry_run_the_same_connections_store_again() {
        http.run("?dryRun=true", lines(line("AddAction", council.action("3"))));

        var real = IntStream.range(0, 30)
                .mapToObj(i -> council.addsAction("x" + i).status())
                .toList();

        assertThat(real).containsOnly(201);
        assertThat(council.addsAction("x29").status()).isEqualTo(409);
    }

    @Test
    void others_write_while_a_dry_run_is_under_way() throws Exception {
        try (var slow = new SlowRun(http.port(), "/commands?dryRun=true", council.code())) {
            slow.send(line("AddAction", council.action("3")));
            assertThat(slow.answer()).contains("\"status\":201");

            assertThat(council.addsAction("3").status()).isEqualTo(201);
            assertThat(council.rates("AMBER").status()).isEqualTo(200);
        }
    }

    @Test
    @Timeout(20)
    void others_record_inspections_while_a_dry_run_is_under_way() throws Exception {
        try (var slow = new SlowRun(http.port(), "/commands?dryRun=true", council.code())) {
            slow.send(line("RecordInspection", council.inspection()));
            assertThat(slow.answer()).contains("\"status\":201");

            assertThat(http.post("RecordInspection", council.inspection()).status())
                    .isEqualTo(201);
        }
    }

    @Test
    void a_line_that_names_half_a_character_is_refused_alone() {
        var answers =
                http.run("", lines(line("AddAction", "{\"\\ud800\": 1}"), line("AddAction", council.action("3"))));

        assertThat(statuses(answers)).containsExactly(400, 201);
    }

    @Test
    void a_line_is_answered_before_the_next_one_is_sent() throws Exception {
        try (var slow = new SlowRun(http.port(), "/commands", council.code())) {
            slow.send(line("AddAction", council.action("3")));
            assertThat(slow.answer()).contains("\"line\":1").contains("\"status\":201");
            slow.send(line("RateAction", council.rating("AMBER")));
            assertThat(slow.answer()).contains("\"line\":2").contains("\"status\":200");
        }
    }

    @Test
    void a_line_that_is_no_command_says_what_a_line_is() {
        var answers = http.run(
                "", lines("[]", "{\"command\": \"RateAction\"}", "{\"data\": {}, \"more\": 1}", "{\"data\": {}}", "7"));

        assertThat(statuses(answers)).containsOnly(400);
    }

    @Test
    void blank_lines_are_passed_over_and_counted() {
        var answers = http.run("", lines("", line("AddAction", council.action("3")), "  "));

        assertThat(answers)
                .singleElement()
                .satisfies(answer -> assertThat(answer.path("line").intValue()).isEqualTo(2));
    }

    @Test
    void a_line_that_is_too_long_is_refused_alone() {
        var answers = http.run("", lines("x".repeat(2_000_000), line("AddAction", council.action("3"))));

        assertThat(statuses(answers)).containsExactly(413, 201);
        assertThat(detail(answers.getFirst())).contains("a line of a run", "at most 524288 bytes");
    }

    private static String detail(JsonNode answer) {
        return answer.path("problem").path("detail").stringValue();
    }

    private static List<Integer> statuses(List<JsonNode> answers) {
        return answers.stream().map(answer -> answer.path("status").intValue()).toList();
    }

    private static String lines(String... lines) {
        return List.of(lines).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String line(String command, String data) {
        return "{\"command\": \"%s\", \"data\": %s}".formatted(command, data);
    }

    private static String keyed(String command, String data, String key) {
        return "{\"command\": \"%s\", \"key\": \"%s\", \"data\": %s}".formatted(command, key, data);
    }
}
