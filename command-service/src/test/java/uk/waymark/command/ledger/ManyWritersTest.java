package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;

@CommandServiceTest
class ManyWritersTest {
    private static final int WRITERS = 24;

    private final Http http;
    private final JdbcClient db;
    private final Council council;

    ManyWritersTest(@LocalServerPort int port, @Autowired JdbcClient db) {
        this.http = new Http(port);
        this.db = db;
        this.council = new Council(http);
    }

    @BeforeEach
    void a_council_has_an_action() {
        council.registers();
        council.draftsPlan();
        council.addsAction("3");
    }

    @Test
    void of_many_who_saw_one_version_exactly_one_writes_the_next() throws Exception {
        var statuses = atOnce(() -> http.post("RateAction", council.rating("AMBER"), "If-Match", "\"1\"")
                .status());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(WRITERS - 1);
    }

    @Test
    void of_many_who_send_one_key_all_get_the_one_answer() throws Exception {
        var answers = atOnce(() -> http.post("RateAction", council.rating("AMBER"), "Idempotency-Key", "k")
                .response()
                .body());

        assertThat(answers).hasSize(WRITERS).containsOnly(answers.getFirst());
        assertThat(council.rates("AMBER").header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void of_many_who_take_one_id_exactly_one_gets_it() throws Exception {
        var statuses = atOnce(() -> council.addsAction("4").status());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(WRITERS - 1);
    }

    @Test
    void many_ratings_of_one_action_are_all_kept_one_after_the_other() throws Exception {
        var versions = atOnce(() -> council.rates("AMBER").header("ETag"));

        assertThat(versions)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, WRITERS + 1)
                        .mapToObj("\"%d\""::formatted)
                        .toList());
    }

    @Test
    void positions_are_dense_whoever_wrote_and_whatever_was_refused() throws Exception {
        atOnce(() -> council.rates(Math.floorMod(Thread.currentThread().threadId(), 2) == 0 ? "AMBER" : "PURPLE")
                .status());

        var positions = db.sql("select position from event order by position")
                .query(Long.class)
                .list();
        assertThat(positions)
                .isEqualTo(LongStream.rangeClosed(1, positions.size()).boxed().toList());
        var sequences =
                db.sql("""
                        select authority_sequence from event where authority = :authority order by position
                        """).param("authority", council.code()).query(Long.class).list();
        assertThat(sequences)
                .isEqualTo(LongStream.rangeClosed(1, sequences.size()).boxed().toList());
    }

    private static <T> List<T> atOnce(Callable<T> call) throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var result : callers.invokeAll(Collections.nCopies(WRITERS, call))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
