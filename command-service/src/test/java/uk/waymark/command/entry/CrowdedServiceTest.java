package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import uk.waymark.command.CommandService;
import uk.waymark.command.Servers;
import uk.waymark.command.ledger.Room;

/// A service that has room for two commands, whose ledger stalls, and which has no patience.
class CrowdedServiceTest {
    private static final Duration SOON = Duration.ofSeconds(4);
    private static final DriverManagerDataSource LEDGER =
            new DriverManagerDataSource(Servers.freshLedgerUrl("crowded"));

    private static ConfigurableApplicationContext service = new SpringApplicationBuilder(CommandService.class)
            .properties(Map.of(
                    "WAYMARK_LEDGER_URL",
                    String.valueOf(LEDGER.getUrl()),
                    "WAYMARK_KAFKA",
                    Servers.kafkaServers(),
                    "WAYMARK_COMMAND_PORT",
                    "0",
                    "WAYMARK_ISSUER",
                    Servers.issuer().url(),
                    "waymark.feed.topic",
                    "waymark.crowded",
                    "waymark.ledger.most-under-way",
                    "2",
                    "waymark.longest-sending",
                    "0s"))
            .build()
            .run("--server.tomcat.connection-timeout=500ms");

    private final int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    private final Http http = new Http(port);
    private final Council council = new Council(http);
    private final Room room = service.getBean(Room.class);

    @AfterAll
    static void it_stops() {
        service.close();
    }

    @BeforeEach
    void a_council_has_a_plan() {
        council.registers();
        council.draftsPlan();
    }

    @Test
    void a_command_for_which_there_is_no_room_is_turned_down_at_once_and_taken_later() throws SQLException {
        CompletableFuture<Http.Answer> first;
        CompletableFuture<Http.Answer> second;
        try (var stalled = stalledWriter()) {
            first = addsAction("1");
            second = addsAction("2");
            await().until(room::isFull);

            var turnedDown = addsAction("3").join();

            assertThat(turnedDown.status()).isEqualTo(503);
            assertThat(turnedDown.header("Retry-After")).isEqualTo("1");
            assertThat(turnedDown.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(turnedDown.json().path("type").stringValue()).isEqualTo("urn:waymark:problem:overloaded");
            assertThat(turnedDown.json().path("instance").stringValue()).isEqualTo("/commands/AddAction");
            assertThat(turnedDown.json().path("detail").stringValue()).contains("nothing of this one was done");
            stalled.rollback();
        }

        assertThat(first).succeedsWithin(SOON).extracting(Http.Answer::status).isEqualTo(201);
        assertThat(second).succeedsWithin(SOON).extracting(Http.Answer::status).isEqualTo(201);
        assertThat(stored("3")).isZero();
        assertThat(addsAction("3").join().status()).isEqualTo(201);
    }

    @Test
    void a_line_of_a_run_waits_until_there_is_room() throws SQLException {
        CompletableFuture<List<JsonNode>> run;
        try (var stalled = stalledWriter()) {
            var first = addsAction("1");
            var second = addsAction("2");
            await().until(room::isFull);
            run = CompletableFuture.supplyAsync(
                    () -> http.run(
                            "",
                            "{\"command\": \"AddAction\", \"data\": %s}"
                                    .formatted(council.action("3").replace("\n", " "))),
                    Thread::startVirtualThread);
            await().until(() -> room.waiting() == 1);
            stalled.rollback();
            CompletableFuture.allOf(first, second).join();
        }

        assertThat(run)
                .succeedsWithin(SOON)
                .extracting(answers -> answers.getFirst().path("status").intValue())
                .isEqualTo(201);
    }

    @Test
    void what_can_be_read_is_read_while_there_is_no_room() throws SQLException {
        try (var stalled = stalledWriter()) {
            var first = addsAction("1");
            var second = addsAction("2");
            await().until(room::isFull);

            assertThat(http.get("/commands").status()).isEqualTo(200);
            stalled.rollback();
            CompletableFuture.allOf(first, second).join();
        }
    }

    @Test
    void a_body_that_comes_in_drops_is_not_waited_for() throws IOException {
        assertThat(sends("{\"authority\":")).startsWith("HTTP/1.1 408 ").contains("urn:waymark:problem:too-slow");
    }

    @Test
    void a_body_that_does_not_come_is_not_waited_for() throws IOException {
        assertThat(sends("")).startsWith("HTTP/1.1 408 ").contains("urn:waymark:problem:too-slow");
    }

    /// @return all that is answered until the service closes the connection
    private String sends(String beginning) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(
                            "POST /commands/AddAction HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n%s"
                                    .formatted(Servers.tokenFor(council.code()), beginning)
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private CompletableFuture<Http.Answer> addsAction(String ref) {
        return CompletableFuture.supplyAsync(
                () -> http.post("AddAction", council.action(ref)), Thread::startVirtualThread);
    }

    /// Holds the ledger's head.
    private static Connection stalledWriter() throws SQLException {
        var connection = LEDGER.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select position from ledger_head for update");
        }
        return connection;
    }

    private long stored(String ref) {
        return JdbcClient.create(LEDGER)
                .sql("select count(*) from event where authority = :authority and subject = :subject")
                .param("authority", council.code())
                .param("subject", "leics-ociap/" + ref)
                .query(Long.class)
                .single();
    }
}
