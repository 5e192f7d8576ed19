package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.StreamId;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;
import uk.waymark.events.authority.AuthorityCode;

@CommandServiceTest
class OtherServiceTest {
    private final DataSource dataSource;
    private final JdbcClient db;
    private final Http http;
    private final Council council;

    OtherServiceTest(@Autowired DataSource dataSource, @Autowired JdbcClient db, @LocalServerPort int port) {
        this.dataSource = dataSource;
        this.db = db;
        this.http = new Http(port);
        this.council = new Council(http);
    }

    @BeforeEach
    void an_action_was_rated_here_and_then_through_another_service() throws SQLException {
        council.registers();
        council.draftsPlan();
        council.addsAction("3");
        council.rates("AMBER");
        council.rates("AMBER");
        otherServiceConfirmsRating();
    }

    @Test
    void the_version_that_the_other_service_answered_is_taken_here() {
        var answer = http.post("RateAction", council.rating("AMBER"), "If-Match", "\"4\"");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"5\"");
    }

    @Test
    void who_takes_a_taken_id_is_told_the_version_that_the_other_service_made() {
        var answer = council.addsAction("3");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("current").path("version").asLong()).isEqualTo(4);
    }

    private void otherServiceConfirmsRating() throws SQLException {
        var stream = new StreamId(new AuthorityCode(council.code()), "leics-ociap/3");
        var data = db.sql("""
                        select data from event
                        where authority = :authority and subject = 'leics-ociap/3' and type = 'ActionRatingConfirmed'
                        """)
                .param("authority", council.code())
                .query(String.class)
                .single();
        var event = new NewEvent(
                UUID.randomUUID().toString(),
                stream,
                4,
                "ActionRatingConfirmed",
                LocalDate.of(2018, 11, 6),
                "anonymous",
                null,
                null,
                "c",
                null,
                data);
        var submission = new Submission(
                List.of(event),
                Map.of(stream, 3L),
                Map.of(),
                null,
                position -> new Receipt(new Answer("", 4, position, "", List.of(), List.of()), false),
                List.of());
        try (var connection = dataSource.getConnection()) {
            assertThat(Batch.write(connection, List.of(submission), Clock.systemUTC(), new Heads()))
                    .hasOnlyElementsOfType(Batch.Outcome.Appended.class);
        }
    }
}
