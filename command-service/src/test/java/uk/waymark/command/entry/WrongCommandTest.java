package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.command.CommandServiceTest;

@CommandServiceTest
class WrongCommandTest {
    private final Http http;
    private final Council council;

    WrongCommandTest(@LocalServerPort int port) {
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
                "\"provenance\": [], \"rating\": \"PURPLE\"                                   | provenance, rating",
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
                .contains("rationale", "provenance");
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
}
