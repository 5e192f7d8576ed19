package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.command.CommandServiceTest;

@CommandServiceTest
class RecordStatementContractTest {
    private final Http http;
    private final Council council;

    RecordStatementContractTest(@LocalServerPort int port) {
        this.http = new Http(port);
        this.council = new Council(http);
    }

    @BeforeEach
    void a_council_has_a_plan_and_minuted_a_meeting() {
        council.registers();
        council.draftsPlan();
        council.minutesItem("8");
    }

    @Test
    void a_statement_is_a_thing_of_its_own_within_the_minute() {
        var answer = states("s1", "{\"plan\": \"leics-ociap\", \"ratings\": {\"GREEN\": 11}}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("id").stringValue()).isEqualTo("leics-cfosc/2018-11-06/8/s1");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).endsWith("/minutes/leics-cfosc/2018-11-06/8?authority=" + council.code());
        assertThat(answer.json().path("events").toString()).isEqualTo("[\"StatementRecorded\"]");
    }

    @Test
    void a_statement_and_a_follow_up_of_one_minute_do_not_share_an_id() {
        assertThat(undertakes("u1").status()).isEqualTo(200);
        assertThat(states("s1", "null").status()).isEqualTo(201);

        assertThat(states("u1", "null").status()).isEqualTo(409);
        assertThat(undertakes("s1").status()).isEqualTo(409);
        assertThat(resolves("s1").status()).isEqualTo(409);
        assertThat(resolves("a").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"plan\": \"leics-ociap\", \"ratings\": [11]}                          | tally.ratings",
                "{\"plan\": \"leics-ociap\", \"ratings\": {\"GREEN\": \"eleven\"}}       | tally.ratings.GREEN",
                "{\"plan\": \"leics-ociap\", \"ratings\": {\"GREEN\": null, \"RED\": 1.5}} | tally.ratings.GREEN, tally.ratings.RED",
                "{\"plan\": \"leics-ociap\", \"ratings\": {\" \": 1}}                    | 'tally.ratings. '",
                "{\"plan\": \"leics-ociap\", \"total\": \"x\", \"ratings\": {\"PINK\": 1}} | tally.total, tally.ratings.PINK",
                "{\"plan\": \"nowhere\", \"total\": \"x\"}                               | tally.total, tally.plan",
                "{\"plan\": \"leics-ociap\", \"total\": 1, \"asAt\": \"2199-01-01\"}     | tally.asAt",
            })
    void figures_that_cannot_be_read_are_named(String tally, String wrong) {
        var problem = states("s1", tally);

        assertThat(problem.status()).isIn(400, 422);
        assertThat(problem.wrongFields()).containsExactlyInAnyOrder(wrong.split(", "));
    }

    private Http.Answer states(String ref, String tally) {
        return http.post("RecordStatement", """
                {"authority": "%s", "minute": "leics-cfosc/2018-11-06/8", "ref": "%s", "by": "Director",
                 "wording": "Eleven actions are green", "tally": %s}
                """.formatted(council.code(), ref, tally));
    }

    private Http.Answer undertakes(String ref) {
        return http.post("RecordUndertaking", """
                {"authority": "%s", "id": "leics-cfosc/2018-11-06/8", "ref": "%s", "by": "Director",
                 "kind": "PROVIDE_INFORMATION", "wording": "To send members the figures"}
                """.formatted(council.code(), ref));
    }

    private Http.Answer resolves(String label) {
        return http.post("ResolveMinute", """
                {"authority": "%s", "id": "leics-cfosc/2018-11-06/8", "outcome": "RESOLVED", "items": [
                    {"label": "%s", "kind": "PROVIDE_INFORMATION", "wording": "That the figures be provided"}]}
                """.formatted(council.code(), label));
    }
}
