package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.waymark.command.CommandService;
import uk.waymark.command.Servers;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;

class LedgerThatStopsTest {
    @TempDir
    private Path folder;

    private final int port;
    private EmbeddedPostgres postgres;
    private ConfigurableApplicationContext service;
    private Http http;
    private Council council;

    LedgerThatStopsTest() throws IOException {
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    @BeforeEach
    void a_council_has_a_plan_in_a_service_with_a_ledger_of_its_own() throws IOException {
        postgres = started();
        service = new SpringApplicationBuilder(CommandService.class)
                .properties(Map.of(
                        "WAYMARK_LEDGER_URL",
                        url(),
                        "WAYMARK_KAFKA",
                        Servers.kafkaServers(),
                        "WAYMARK_COMMAND_PORT",
                        "0",
                        "WAYMARK_ISSUER",
                        Servers.issuer().url(),
                        "waymark.feed.topic",
                        "waymark.stopped"))
                .run();
        http = new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        council = new Council(http);
        council.registers();
        council.draftsPlan();
    }

    @AfterEach
    void all_of_it_stops() throws IOException {
        service.close();
        postgres.close();
    }

    @Test
    void a_command_that_meets_a_stopped_database_is_not_stored_and_is_taken_when_it_is_back() throws IOException {
        postgres.close();

        var refused = addsAction();

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        postgres = started();
        assertThat(rows("event where subject = 'leics-ociap/3'")).isZero();
        assertThat(rows("receipt")).isZero();
        await().atMost(Duration.ofSeconds(30)).until(() -> addsAction().status() == 201);
        assertThat(rows("event where subject = 'leics-ociap/3'")).isEqualTo(1);
        assertThat(rows("receipt")).isEqualTo(1);
    }

    private Http.Answer addsAction() {
        return http.post("AddAction", council.action("3"), "Idempotency-Key", "k");
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(port);
    }

    private long rows(String of) {
        return JdbcClient.create(new DriverManagerDataSource(url()))
                .sql("select count(*) from " + of)
                .query(Long.class)
                .single();
    }
}
