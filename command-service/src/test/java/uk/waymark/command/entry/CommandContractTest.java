package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void what_is_wrong_in_itself_and_what_is_wrong_by_the_record_is_told_at_once() {
        var problem = http.post("RateAction", """
                {"authority": "%s", "id": "leics-ociap/3", "dimension": "DELIVERY", "rating": "PURPLE",
                 "rationale": " ", "asAt": "2199-01-01"}
                """.formatted(council.code()));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.wrongFields()).containsExactlyInAnyOrder("rationale", "asAt", "rating");
        assertThat(council.rates("AMBER").header("ETag")).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"asAt\": \"2018-06-31\", \"rating\": \"PURPLE\"                              | asAt, rating",
                "\"dimension\": \"SPEED\", \"evidence\": [\"nowhere\"]                       | dimension, evidence[0]",
                "\"rationale\": 7, \"rating\": \"PURPLE\", \"evidence\": [false, \"nowhere\"] | rationale, rating, evidence[0], evidence[1]",
                "\"capacity\": [], \"rating\": \"PURPLE\"                                     | capacity, rating",
                "\"rationale\": null, \"id\": \"leics-ociap/99\"                              | rationale, id",
                "\"asAt\": \"soon\", \"authority\": \"E99999999\"                             | asAt, authority",
                "\"asAt\": \"soon\"                                                        | asAt",
                "\"id\": 3, \"rating\": 4                                                  | id, rating",
            })
    void what_cannot_be_read_hides_nothing_that_the_record_is_against(String fields, String wrong) {
        var problem = http.post("RateAction", council.rating("AMBER", "{%s}".formatted(fields)));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.wrongFields()).containsExactlyInAnyOrder(wrong.split(", "));
    }

    @Test
    void an_item_whose_label_cannot_be_read_is_not_said_to_be_missing() {
        council.minutesItem("8");
        var problem = http.post("ResolveMinute", """
                {"authority": "%s", "id": "leics-cfosc/2018-11-06/8", "outcome": "RESOLVED", "items": [
                    {"label": 1, "kind": "NOTE", "wording": "That the report be noted"},
                    {"label": "2", "kind": "NOTE", "wording": "As amended", "refersTo": ["1"]}]}
                """.formatted(council.code()));

        assertThat(problem.wrongFields()).containsExactly("items[0].label");
    }

    @Test
    void an_item_that_cannot_be_read_does_not_hide_that_the_minute_is_resolved() {
        council.minutesItem("8");
        var resolution = """
                {"authority": "%s", "id": "leics-cfosc/2018-11-06/8", "outcome": "RESOLVED", "items": [
                    {"label": "a", "kind": "NOTE", "wording": "That the report be noted"}]}
                """.formatted(council.code());
        http.post("ResolveMinute", resolution);

        var problem = http.post("ResolveMinute", resolution.replace("NOTE", "NOTED"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.wrongFields()).containsExactlyInAnyOrder("items[0].kind", "id");
    }

    @Test
    void that_an_id_is_taken_hides_nothing_else_that_is_wrong() {
        var problem = http.post("DraftPlan", """
                {"authority": "%s", "id": "leics-ociap", "name": "The Road to Excellence", "from": "2021-01-01",
                 "to": "2020-12-31", "deliveryScheme": "RAG-9", "owner": "Director"}
                """.formatted(council.code()));

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.wrongFields()).containsExactlyInAnyOrder("id", "to", "deliveryScheme");
        assertThat(problem.json().path("current").path("kind").stringValue()).isEqualTo("Plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1500]", "{1500}", "digits", "name"})
    void json_of_an_unreasonable_form_is_malformed(String form) {
        var value = switch (form) {
            case "[1500]" -> "[".repeat(1_500) + "]".repeat(1_500);
            case "{1500}" -> "{\"a\":".repeat(1_500) + "1" + "}".repeat(1_500);
            case "digits" -> "9".repeat(5_000);
            default -> "{\"%s\": 1}".formatted("x".repeat(60_000));
        };

        var problem = http.post("RateAction", "{\"evidence\": %s}".formatted(value));

        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void a_byte_order_mark_in_front_is_passed_over() {
        assertThat(http.post("RateAction", "\uFEFF" + council.rating("AMBER")).status())
                .isEqualTo(200);
    }

    @Test
    void a_field_in_the_wrong_place_is_told_all_that_may_stand_there() {
        var problem = http.post("RateAction", council.rating("AMBER", "{\"colour\": \"red\"}"));

        assertThat(problem.json().path("errors").path(0).path("allowed").toString())
                .contains("rationale", "capacity", "provenance");
    }

    @Test
    void an_unknown_field_hides_nothing_else_that_is_wrong() {
        var problem = http.post("RateAction", council.rating("PURPLE").replace("{", "{\"colour\": \"red\","));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.wrongFields()).containsExactlyInAnyOrder("colour", "rating");
    }

    @Test
    void an_unknown_field_is_refused_although_all_else_is_right() {
        var problem = http.post("RateAction", council.rating("AMBER").replace("{", "{\"colour\": \"red\","));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.wrongFields()).containsExactly("colour");
        assertThat(council.rates("AMBER").header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_text_that_breaks_a_rule_is_never_stored_in_other_words() {
        var problem = http.post("RateAction", council.rating("AMBER").replace("Recruitment still fluctuates", "  "));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.wrongFields()).containsExactly("rationale");
        assertThat(council.rates("AMBER").header("ETag")).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RateAction | {                                                        | 400",
                "RateAction | []                                                       | 400",
                "RateAction | null                                                     | 400",
                "RateAction | {} {}                                                    | 400",
                "RateAction | {\"id\": \"a/1\", \"id\": \"a/2\"}                       | 400",
                "RateAction | {}                                                       | 400",
                "Rate       | {}                                                       | 404",
                "RaiseFollowUp | {}                                                    | 404",
                "RateAction | {\"\\ud800\": 1}                                     | 400",
                "RateAction?dryRun=true | {}                                           | 400",
                "RegisterAuthority | {\"authority\": \"E1\", \"name\": \"Rutland\"}    | 422",
                "EstablishBody | {\"authority\": \"E99999999\", \"id\": \"b\", \"name\": \"Board\"} | 404",
                "RegisterAuthority | {\"authority\": \"E00000001\", \"name\": \"A\", \"effectiveOn\": \"2999-01-01\"} | 400",
                "RegisterAuthority | {\"authority\": \"E00000001\", \"name\": \"A\", \"effectiveOn\": \"2199-01-01\"} | 422",
            })
    void what_cannot_be_done_has_its_status(String command, String json, int status) {
        assertThat(http.post(command, json).status()).isEqualTo(status);
    }

    @Test
    void what_is_done_is_answered_whatever_the_caller_accepts() {
        var answer = http.post("RateAction", council.rating("AMBER"), "Accept", "text/plain");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void a_body_of_five_megabytes_is_too_large() {
        var answer = http.post("RateAction", "{\"rationale\": \"%s\"}".formatted("x".repeat(5_000_000)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void broken_utf_8_is_not_json() {
        var bytes = "{\"rationale\": \"caf?\"}".getBytes(StandardCharsets.US_ASCII);
        bytes[18] = (byte) 0xE9;

        var answer = http.postBytes("RateAction", bytes);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("type").stringValue()).isEqualTo("urn:waymark:problem:not-utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void another_content_type_is_not_taken(String type) {
        var answer = http.postAs(type, "/commands/RateAction", "{}");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void nothing_of_a_refused_command_is_stored() {
        var before = council.rates("AMBER").json().path("position").longValue();
        council.rates("PURPLE");
        http.post("RateAction", "{}");
        var after = council.rates("GREEN").json().path("position").longValue();

        assertThat(after).isEqualTo(before + 1);
    }

    @Test
    void every_command_is_listed_with_an_example_that_can_be_read() {
        var items = http.get("/commands").json().path("items");

        assertThat(items.size()).isEqualTo(25);
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
