package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.Servers;

@CommandServiceTest
class UnreadableBodyTest {
    private final Http http;

    UnreadableBodyTest(@LocalServerPort int port) {
        this.http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"id": "leics-ociap/3", "rating": "AMBER", "id": "leics-ociap/4"} | id
            {"rating": null, "rating": "AMBER"}                               | rating
            {"due": {"kind": "UNSPECIFIED"}, "due": {"kind": "ON"}}           | due
            {"due": {"kind": "ON", "words": "by June", "kind": "ON"}}         | due.kind
            {"evidence": ["premia"], "evidence": []}                          | evidence
            {"milestones": [{"ref": "1"}, {"ref": "2", "ref": "3"}]}          | milestones[1].ref
            """)
    void a_name_that_stands_twice_is_told_with_its_place(String json, String place) {
        var problem = http.post("RateAction", json);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.wrongFields()).containsExactly(place);
        assertThat(problem.json().path("detail").stringValue())
                .isEqualTo(place + ": stands twice in the same object; leave one of the two out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n", "\uFEFF"})
    void an_empty_body_is_told_what_the_command_needs(String body) {
        var problem = http.post("RateAction", body);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.wrongFields()).containsExactly("/", "authority", "id", "dimension", "rating", "rationale");
        assertThat(problem.json().path("detail").stringValue()).contains("the body is empty", "GET /commands");
    }

    @Test
    void headers_that_are_too_large_are_told_how_large_they_may_be() {
        var problem = http.post("RateAction", "{}", "X-Ticket", "x".repeat(40_000));

        assertThat(problem.status()).isEqualTo(431);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.json().path("type").stringValue()).isEqualTo("urn:waymark:problem:headers-too-large");
        assertThat(problem.json().path("detail").stringValue()).contains("at most 32768 bytes");
    }

    @Test
    void a_token_that_names_many_groups_is_taken() {
        var groups = IntStream.range(0, 300)
                .mapToObj(_ -> UUID.randomUUID().toString())
                .toList();
        var token =
                Servers.issuer().token(claims -> claims.claim("groups", groups).claim("roles", "director"));

        var problem = http.post("RateAction", "{}", "Authorization", "Bearer " + token);

        assertThat(token).hasSizeGreaterThan(12_000);
        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void an_address_with_thousands_of_parameters_is_a_fault_of_the_caller() {
        var problem = http.post("RateAction?" + "a&".repeat(5_000), "{}");

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
