package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.Servers;

@CommandServiceTest
@Timeout(120)
class SeenSendersTest {
    private final JdbcClient access = JdbcClient.create(new DriverManagerDataSource(Servers.accessUrl()));
    private final Http http;
    private final Council council;

    SeenSendersTest(@LocalServerPort int port) {
        this.http = new Http(port);
        this.council = new Council(http);
    }

    @Test
    void whoever_sends_something_is_known_by_name() {
        council.registers();
        var name = "Sender " + UUID.randomUUID();
        var token = Servers.issuer()
                .token(claims -> claims.claim("authority", council.code())
                        .claim("roles", List.of("director"))
                        .claim("name", name));

        http.post("DraftPlan", "{}", "Authorization", "Bearer " + token);

        assertThat(awaited("select authority from person where name = '%s'".formatted(name)))
                .isEqualTo(council.code());
    }

    @Test
    void whoever_speaks_of_another_council_is_recorded() {
        var authority = "E99000077";
        council.registers();
        council.draftsPlan();
        council.addsAction("3");

        var answer = http.post(
                "RateAction",
                council.rating("AMBER"),
                "Authorization",
                "Bearer " + Servers.issuer().token("director", authority));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(awaited("""
                        select concat_ws(' ', kind, path, status) from look where authorities = array['%s']
                        """.formatted(authority))).isEqualTo("REFUSED /commands/RateAction 404");
    }

    /// What is written a moment later.
    private String awaited(String sql) {
        while (true) {
            var found = access.sql(sql).query(String.class).optional();
            if (found.isPresent()) {
                return found.get();
            }
        }
    }
}
