package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.command.CommandServiceTest;

@CommandServiceTest
class CommandContractTest {
    private final Http http;
    private final Council council;

    CommandContractTest(@LocalServerPort int port) {
        this.http = new Http(port);
        this.council = new Council(http);
    }

    @BeforeEach
    void a_council_has_a_plan_with_one_action() {
        council.registers();
        council.draftsPlan();
        council.addsAction("3");
    }

    @Test
    void what_was_created_is_answered_with_its_place_and_version() {
        var answer = council.addsAction("4");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/plans/leics-ociap/actions/4?authority=" + council.code());
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().path("events").toString()).isEqualTo("[\"ActionAdded\"]");
        assertThat(answer.json().path("bookmark").stringValue())
                .isEqualTo("%s@%d"
                        .formatted(
                                council.code(), answer.json().path("position").longValue()));
    }

    @Test
    void the_version_counts_the_events_of_the_stream() {
        assertThat(council.rates("AMBER").header("ETag")).isEqualTo("\"2\"");
        assertThat(council.rates("AMBER").json().path("events").toString()).isEqualTo("[\"ActionRatingConfirmed\"]");
        assertThat(council.rates("GREEN").json().path("version").longValue()).isEqualTo(4);
    }

    @Test
    void a_key_sent_again_gets_the_first_answer_again() {
        var first = http.post("RateAction", council.rating("AMBER"), "Idempotency-Key", "once");
        var again = http.post("RateAction", council.rating("AMBER"), "Idempotency-Key", "once");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(council.rates("GREEN").header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void a_key_for_other_words_is_refused() {
        http.post("RateAction", council.rating("AMBER"), "Idempotency-Key", "twice");
        var other = http.post("RateAction", council.rating("GREEN"), "Idempotency-Key", "twice");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.wrongFields()).containsExactly("Idempotency-Key");
    }

    @Test
    void a_creation_sent_again_with_its_key_is_created_once() {
        var first = http.post("AddAction", council.action("9"), "Idempotency-Key", "nine");
        var again = http.post("AddAction", council.action("9"), "Idempotency-Key", "nine");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
    }

    @Test
    void a_caller_who_saw_another_version_is_told_the_current_one() {
        var stale = http.post("RateAction", council.rating("AMBER"), "If-Match", "\"4\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("current").path("version").longValue()).isEqualTo(1);
        assertThat(http.post("RateAction", council.rating("AMBER"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_id_that_is_taken_names_what_took_it() {
        var again = council.addsAction("3");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.wrongFields()).containsExactly("ref");
        assertThat(again.json().path("current").toString())
                .isEqualTo("{\"id\":\"leics-ociap/3\",\"kind\":\"Action\",\"version\":1}");
    }

    @Test
    void an_id_is_taken_whatever_it_stands_for() {
        var body = http.post("EstablishBody", """
                {"authority": "%s", "id": "leics-ociap", "name": "Improvement Board"}
                """.formatted(council.code()));

        assertThat(body.status()).isEqualTo(409);
        assertThat(body.json().path("current").path("kind").stringValue()).isEqualTo("Plan");
    }

    @Test
    void a_problem_is_a_problem_document() {
        var problem = http.post("RateAction", council.rating("PURPLE"));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.json().propertyNames()).contains("type", "title", "status", "detail", "instance", "errors");
        assertThat(problem.json().path("instance").stringValue()).isEqualTo("/commands/RateAction");
        assertThat(problem.json().path("errors").path(0).path("field").stringValue())
                .isEqualTo("rating");
        assertThat(problem.json().path("errors").path(0).path("allowed").toString())
                .isEqualTo("[\"RED\",\"AMBER\",\"GREEN\"]");
    }

    @Test
    void what_is_done_is_answered_whatever_the_caller_accepts() {
        var answer = http.post("RateAction", council.rating("AMBER"), "Accept", "text/plain");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void every_command_is_listed_with_an_example_that_can_be_read() {
        var items = http.get("/commands").json().path("items");

        assertThat(items.size()).isEqualTo(40);
        items.forEach(item -> {
            var answer = http.post(
                    item.path("name").stringValue(), item.path("example").toString());
            assertThat(answer.status()).as(item.toString()).isNotIn(400, 500);
        });
    }

    @Test
    void the_openapi_document_shows_each_command_with_its_own_schema() {
        var document = http.get("/v3/api-docs").json();

        assertThat(document.path("openapi").stringValue()).startsWith("3.1");
        var schema = document.path("paths")
                .path("/commands/RateAction")
                .path("post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        assertThat(schema.path("required").toString()).contains("rationale");
        assertThat(schema.path("properties").path("dimension").path("enum").toString())
                .isEqualTo("[\"DELIVERY\",\"IMPACT\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/commands/", "/commands/RateAction", "/actuator/env"})
    void a_path_that_is_none_is_a_problem_document(String path) {
        var answer = http.get(path);

        assertThat(answer.status()).isIn(404, 405);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dryRun=perhaps", "dryRun=", "dryRun", "dryrun=true", "dryRun=true&dryRun=false"})
    void whether_a_run_is_dry_is_true_or_false(String query) {
        var answer = http.postAs("application/x-ndjson", "/commands?" + query, "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "[x]", "a b"})
    void an_address_that_is_none_is_a_problem_document_too(String part) throws Exception {
        try (var caller = new Socket(InetAddress.getLoopbackAddress(), http.port())) {
            caller.getOutputStream()
                    .write("GET /commands/%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(part)
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        }
    }
}
