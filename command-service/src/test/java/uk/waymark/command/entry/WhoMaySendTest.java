package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.Servers;
import uk.waymark.events.Capacity;
import uk.waymark.issuer.Issuer;

@CommandServiceTest
class WhoMaySendTest {
    private static final String NEIGHBOUR = "E99000001";
    private static final String NOBODY = "E99000002";

    private final Http http;
    private final Council council;

    WhoMaySendTest(@LocalServerPort int port) {
        this.http = new Http(port);
        this.council = new Council(http);
    }

    @BeforeEach
    void the_council_has_a_rated_action() {
        council.registers();
        council.draftsPlan();
        council.addsAction("3");
    }

    @Test
    void who_may_send_what_is_as_was_agreed() throws IOException {
        var told = commands()
                .map(command -> "%s: %s"
                        .formatted(
                                command.path("name").stringValue(),
                                command.path("roles")
                                        .valueStream()
                                        .map(JsonNode::stringValue)
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(told).isEqualTo(agreed());
    }

    @ParameterizedTest
    @EnumSource
    void a_role_sends_what_it_may_and_nothing_else(Capacity capacity) {
        commands().forEach(command -> {
            var answer = sendExample(command, Servers.issuer().token(capacity.role(), council.code()));

            if (mayBeSentBy(command, capacity)) {
                assertThat(answer.status()).as(command.toString()).isNotIn(400, 401, 403);
            } else {
                assertThat(answer.status()).as(command.toString()).isEqualTo(403);
                assertThat(answer.json().path("type").stringValue()).isEqualTo("urn:waymark:problem:not-yours-to-send");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_role_sends_anything_to_another_council(Capacity capacity) {
        commands().filter(command -> mayBeSentBy(command, capacity)).forEach(command -> {
            var real = sendExample(command, Servers.issuer().token(capacity.role(), NEIGHBOUR));
            var none = sendExample(command, Servers.issuer().token(capacity.role(), NEIGHBOUR), NOBODY);

            assertThat(real.status()).as(command.toString()).isEqualTo(404);
            assertThat(real.response().body()).isEqualTo(none.response().body().replace(NOBODY, council.code()));
        });
    }

    @Test
    void a_faulty_command_learns_nothing_of_another_council_either() {
        var faulty = council.rating("AMBER", "{\"asAt\": \"soon\"}");
        var real =
                http.post("RateAction", faulty, authorization(Servers.issuer().token("director", NEIGHBOUR)));
        var none = http.post(
                "RateAction",
                faulty.replace(council.code(), NOBODY),
                authorization(Servers.issuer().token("director", NEIGHBOUR)));

        assertThat(real.status()).isEqualTo(404);
        assertThat(real.response().body()).isEqualTo(none.response().body().replace(NOBODY, council.code()));
    }

    @Test
    void a_line_of_a_run_gets_no_further_than_a_command_alone() {
        var line = "{\"command\": \"RateAction\", \"data\": %s}%n".formatted(council.rating("AMBER"));

        assertThat(runAs("member", council.code(), line).path("status").asInt()).isEqualTo(403);
        assertThat(runAs("director", NEIGHBOUR, line).path("status").asInt()).isEqualTo(404);
        assertThat(runAs("director", council.code(), line).path("status").asInt())
                .isEqualTo(200);
    }

    private JsonNode runAs(String role, String authority, String line) {
        return http.postAs(
                        "application/x-ndjson",
                        "/commands",
                        line,
                        authorization(Servers.issuer().token(role, authority)))
                .json();
    }

    @Test
    void without_a_token_of_the_issuer_no_command_is_taken() {
        try (var stranger = Issuer.start()) {
            commands().forEach(command -> {
                var answer = sendExample(command, stranger.token("integration-client", council.code()));

                assertThat(answer.status()).as(command.toString()).isEqualTo(401);
            });
        }
    }

    @Test
    void an_event_tells_the_person_and_the_capacity_of_the_token_and_none_that_a_caller_claims() {
        var claimed = http.post("RateAction", council.rating("AMBER", "{\"capacity\": \"Board chair\"}"));

        assertThat(claimed.status()).isEqualTo(400);
        assertThat(claimed.wrongFields()).containsExactly("capacity");
    }

    private Stream<JsonNode> commands() {
        return http.get("/commands").json().path("items").valueStream();
    }

    private static boolean mayBeSentBy(JsonNode command, Capacity capacity) {
        return command.path("roles")
                .valueStream()
                .anyMatch(role -> role.stringValue().equals(capacity.role()));
    }

    private Http.Answer sendExample(JsonNode command, String token) {
        return sendExample(command, token, council.code());
    }

    private Http.Answer sendExample(JsonNode command, String token, String authority) {
        return http.post(
                command.path("name").stringValue(),
                command.path("example").toString().replace("E10000018", authority),
                authorization(token));
    }

    private static String[] authorization(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    private static String agreed() throws IOException {
        try (var file = WhoMaySendTest.class.getResourceAsStream("/who-may-send.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
