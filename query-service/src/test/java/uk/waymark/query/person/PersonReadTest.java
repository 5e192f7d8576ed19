package uk.waymark.query.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.Tokens;
import uk.waymark.query.TwoCouncils;

@Timeout(120)
class PersonReadTest {
    private static final String OWN = "E10000018";
    private static final String NEIGHBOUR = "E06000016";
    private static final String NOBODY = "8b0e1b7e-8f5a-8d2e-9c3f-000000000000";

    @Test
    void who_reads_is_known_by_name_and_by_their_present_one() {
        read("reader", "Reader the First", "clerk");
        read("reader", "Reader the Second", "member");
        var person = id("Reader the Second");

        var answer = as("auditor", OWN, "GET", "/people/" + person);

        assertThat(answer.at("/name")).isEqualTo("Reader the Second");
        assertThat(answer.at("/authorities")).isEqualTo("[\"E10000018\"]");
        assertThat(answer.at("/capacities")).isEqualTo("[\"CLERK\",\"MEMBER\"]");
    }

    @Test
    void whom_only_a_neighbour_knows_is_answered_as_nobody() {
        read("neighbour", "Somebody of Leicestershire", "clerk");
        var person = id("Somebody of Leicestershire");

        var there = as("auditor", NEIGHBOUR, "GET", "/people/" + person);

        assertThat(there.status()).isEqualTo(404);
        assertThat(there.body())
                .isEqualTo(as("auditor", NEIGHBOUR, "GET", "/people/" + NOBODY)
                        .body()
                        .replace(NOBODY, person));
        assertThat(as("administrator", NEIGHBOUR, "DELETE", "/people/" + person).body())
                .isEqualTo(there.body());
        assertThat(as("auditor", NEIGHBOUR, "GET", "/people?limit=500").body()).doesNotContain(person);
        assertThat(as("auditor", OWN, "GET", "/people/" + person).status()).isEqualTo(200);
    }

    @Test
    void who_was_erased_is_nobody_from_then_on() {
        read("erased", "Somebody to forget", "clerk");
        var person = id("Somebody to forget");

        var erased = as("administrator", OWN, "DELETE", "/people/" + person);
        read("erased", "Somebody to forget, again", "clerk");
        read("later", "Somebody later", "clerk");
        id("Somebody later");

        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.at("/entries")).isEqualTo("1");
        assertThat(as("auditor", OWN, "GET", "/people/" + person).status()).isEqualTo(404);
        assertThat(as("auditor", OWN, "GET", "/people?limit=500").body()).doesNotContain("to forget");
        assertThat(as("administrator", OWN, "DELETE", "/people/" + person).status())
                .isEqualTo(404);
        assertThat(as("auditor", OWN, "GET", "/looks?kind=ERASED&limit=500").at("/items/0/path"))
                .isEqualTo("/people/" + person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "clerk", "director", "integration-client"})
    void nobody_but_an_administrator_erases(String role) {
        assertThat(as(role, OWN, "DELETE", "/people/" + NOBODY).status()).isEqualTo(403);
        assertThat(as(role, OWN, "POST", "/people/scrub").status()).isEqualTo(403);
    }

    private static void read(String subject, String name, String role) {
        var token = Tokens.issuer()
                .token(claims -> claims.subject(subject).claim("name", name).claim("roles", List.of(role)));
        assertThat(TwoCouncils.SERVICE.getAs(token, "/plans").status()).isEqualTo(200);
    }

    /// Of somebody who is known before long.
    private static String id(String name) {
        while (true) {
            var found = as("auditor", OWN, "GET", "/people?limit=500")
                    .json()
                    .get("items")
                    .valueStream()
                    .filter(person -> name.equals(person.get("name").asString()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get().get("person").asString();
            }
        }
    }

    private static Answer as(String role, String authority, String method, String path) {
        var uri = URI.create("http://127.0.0.1:%d%s".formatted(TwoCouncils.SERVICE.port(), path));
        return TwoCouncils.SERVICE.send(HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Bearer " + Tokens.issuer().token(role, authority))
                .build());
    }
}
