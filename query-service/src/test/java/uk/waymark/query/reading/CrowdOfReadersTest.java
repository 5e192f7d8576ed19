package uk.waymark.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.TwoCouncils;

class CrowdOfReadersTest {
    private static final int SEATS = 10;
    private static final int CROWD = 150;

    @Test
    void a_crowd_before_slow_read_models_is_told_when_to_ask_again_and_the_feed_finds_a_connection()
            throws SQLException {
        List<CompletableFuture<Answer>> crowd;
        try (var slow = slowReadModels()) {
            crowd = Stream.generate(CrowdOfReadersTest::asks).limit(CROWD).toList();
            await().until(() -> answered(crowd) == CROWD - SEATS);

            try (var found = TwoCouncils.SERVICE.bean(DataSource.class).getConnection()) {
                assertThat(found.isValid(1)).isTrue();
            }
            slow.rollback();
        }

        var answers = crowd.stream().map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(SEATS);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(CROWD - SEATS)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(503);
                    assertThat(answer.header("Retry-After")).isEqualTo("1");
                    assertThat(answer.at("/type")).isEqualTo("urn:waymark:problem:overloaded");
                });
    }

    private static long answered(List<CompletableFuture<Answer>> crowd) {
        return crowd.stream().filter(CompletableFuture::isDone).count();
    }

    private static CompletableFuture<Answer> asks() {
        return CompletableFuture.supplyAsync(() -> TwoCouncils.get("/plans/leics-ociap"), Thread::startVirtualThread);
    }

    private static Connection slowReadModels() throws SQLException {
        var connection = TwoCouncils.SERVICE.bean(DataSource.class).getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table feed_watermark in access exclusive mode");
        }
        return connection;
    }
}
