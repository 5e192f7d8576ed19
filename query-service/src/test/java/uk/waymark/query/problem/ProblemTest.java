package uk.waymark.query.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.TwoCouncils;

class ProblemTest {
    private static final String NAMES = "urn:waymark:problem:";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /plans?limit=0              | 400 | malformed          | limit: It is a number from 1 to 500.
            GET    | /plans/leics-ociap          | 400 | malformed          | authority: Several authorities have
            GET    | /plans/nobodys              | 404 | not-found          | GET /plans lists
            GET    | /plans/leics-ociap/actions/99 | 404 | not-found        | GET /plans/{plan}/actions lists
            GET    | /authorities/E09000001      | 404 | not-found          | GET /authorities lists
            GET    | /plans?bookmark=*@99999     | 503 | not-yet-seen       | Ask again with the same bookmark
            GET    | /plan                       | 404 | no-such-path       | /v3/api-docs describes
            POST   | /plans                      | 405 | method-not-allowed | Only GET and HEAD
            DELETE | /plans/leics-ociap          | 405 | method-not-allowed | sent to the command service
            """)
    void a_problem_has_a_name_for_programs_and_says_what_to_do_next(
            String method, String path, int status, String name, String advice) {
        var answer = ask(method, path, "application/json");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("/type")).isEqualTo(NAMES + name);
        assertThat(answer.at("/title")).isNotBlank();
        assertThat(answer.at("/detail")).contains(advice);
        assertThat(answer.header("Allow")).isEqualTo(status == 405 ? "GET" : "");
        assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "1" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "/parked/x/retry",
        "/parked/0/retry",
        "/parked/-3/skip",
        "/parked/1.5/skip",
        "/parked/99999999999999999999/skip"
    })
    void a_parked_event_is_named_by_its_position(String path) {
        var answer = ask("POST", path, "application/json");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/type")).isEqualTo(NAMES + "malformed");
        assertThat(answer.at("/errors/0/field")).isEqualTo("position");
        assertThat(answer.at("/detail")).contains("a whole number, 1 or more", "GET /parked");
    }

    @Test
    void headers_that_are_too_large_are_told_how_large_they_may_be() {
        var answer = TwoCouncils.SERVICE.get("/plans", "X-Ticket", "x".repeat(40_000));

        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/type")).isEqualTo(NAMES + "headers-too-large");
        assertThat(answer.at("/detail")).contains("at most 32768 bytes");
    }

    @Test
    void what_is_sent_may_not_be_large() {
        var answer = skip(BodyPublishers.ofString("{\"why\": \"%s\"}".formatted("x".repeat(20_000))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/type")).isEqualTo(NAMES + "too-large");
        assertThat(answer.at("/detail")).contains("at most 16384 bytes");
    }

    @Test
    void how_much_is_sent_is_said_beforehand() {
        var answer = skip(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("{}".getBytes(UTF_8))));

        assertThat(answer.status()).isEqualTo(411);
        assertThat(answer.at("/type")).isEqualTo(NAMES + "length-required");
    }

    @Test
    void thousands_of_parameters_are_a_fault_of_the_caller() {
        var answer = TwoCouncils.SERVICE.get("/plans?" + "a&".repeat(5_000));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/type")).isEqualTo(NAMES + "malformed");
    }

    private static Answer skip(BodyPublisher body) {
        var address = URI.create("http://127.0.0.1:%d/parked/1/skip".formatted(TwoCouncils.SERVICE.port()));
        return TwoCouncils.SERVICE.send(HttpRequest.newBuilder(address)
                .POST(body)
                .header("Content-Type", "application/json")
                .build());
    }

    @Test
    void who_accepts_no_json_is_told_that_there_is_nothing_else() {
        var answer = ask("GET", "/plans", "text/csv");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/type")).isEqualTo(NAMES + "not-acceptable");
        assertThat(answer.at("/detail")).contains("application/json");
    }

    @Test
    void a_problem_is_told_whatever_the_caller_accepts() {
        var answer = ask("GET", "/plans/nobodys", "text/html");

        assertThat(answer.at("/type")).isEqualTo(NAMES + "not-found");
    }

    private static Answer ask(String method, String path, String accept) {
        var service = TwoCouncils.SERVICE;
        var address = URI.create("http://127.0.0.1:%d%s".formatted(service.port(), path));
        return service.send(HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .header("Accept", accept)
                .build());
    }
}
