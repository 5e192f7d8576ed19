package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.StreamId;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;
import uk.waymark.command.ledger.Batch.Outcome;
import uk.waymark.command.ledger.Submission.Keyed;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

@CommandServiceTest
class BatchTest {
    private final DataSource dataSource;
    private final JdbcClient db;
    private final Council council;
    private final Heads ours = new Heads();
    private final Heads othersHeads = new Heads();

    BatchTest(@Autowired DataSource dataSource, @Autowired JdbcClient db, @LocalServerPort int port) {
        this.dataSource = dataSource;
        this.db = db;
        this.council = new Council(new Http(port));
        council.registers();
    }

    @Test
    void a_stale_command_fails_alone_and_its_neighbours_do_not_notice() throws SQLException {
        var outcomes = write(rename(1), rename(1), rename(2));

        assertThat(outcomes).satisfiesExactly(BatchTest::appended, BatchTest::turned, BatchTest::appended);
        assertThat(versions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_command_that_was_decided_by_a_later_state_than_the_ledger_has_is_turned_too() throws SQLException {
        assertThat(write(rename(7))).satisfiesExactly(BatchTest::turned);
    }

    @Test
    void what_one_batch_found_out_serves_the_next() throws SQLException {
        write(rename(1));

        assertThat(write(rename(2), rename(2), rename(3)))
                .satisfiesExactly(BatchTest::appended, BatchTest::turned, BatchTest::appended);
        assertThat(versions()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void what_another_service_has_appended_meanwhile_is_seen() throws SQLException {
        write(rename(1));
        otherServiceWrites(rename(2));

        assertThat(write(rename(2), rename(3))).satisfiesExactly(BatchTest::turned, BatchTest::appended);
        assertThat(otherServiceWrites(rename(4))).satisfiesExactly(BatchTest::appended);
        assertThat(versions()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(sequences()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_version_that_is_taken_is_noticed_though_nothing_was_known_of_its_stream() throws SQLException {
        write(begin("plan-a"));
        write(begin("plan-b"), begin("plan-c"));
        ours.forget();
        write(begin("plan-d"));

        assertThat(write(begin("plan-a"), begin("plan-e"))).satisfiesExactly(BatchTest::turned, BatchTest::appended);
        assertThat(sequences()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void a_key_that_is_taken_gets_the_answer_of_then() throws SQLException {
        var first = write(keyed(rename(1), "k"));
        write(rename(2));

        // Its version is known and right, so the key alone is in its way.
        assertThat(write(keyed(rename(3), "k")))
                .containsExactly(new Outcome.Answered(((Outcome.Appended) first.getFirst()).receipt()));
        assertThat(versions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void what_another_service_has_added_to_what_was_counted_is_counted() throws SQLException {
        write(counting(begin("leics-sif-2013"), 1));
        otherServiceWrites(rename(1));
        var recorded = db.sql("select count(*) from event where authority = :authority and type = :type")
                .param("authority", council.code())
                .param("type", "AuthorityRegistered")
                .query(Long.class)
                .single();

        assertThat(write(counting(begin("leics-sif-2016"), recorded))).satisfiesExactly(BatchTest::appended);
    }

    @Test
    void no_version_is_left_out_though_nothing_was_known_of_its_stream() throws SQLException {
        write(rename(1));

        assertThat(write(Decided.at(new StreamId(new AuthorityCode(council.code()), "plan-z"), 7), rename(2)))
                .satisfiesExactly(BatchTest::turned, BatchTest::appended);
        assertThat(versions()).containsExactly(1L, 2L, 3L);
    }

    @ParameterizedTest
    @CsvSource({"2001-01-01T00:00:00Z", "1970-01-01T00:00:00Z"})
    void a_clock_that_was_put_back_does_not_turn_the_order_of_recording(Instant now) throws SQLException {
        write(ours, Clock.fixed(now, ZoneOffset.UTC), rename(1));
        write(ours, Clock.fixed(now, ZoneOffset.UTC), rename(2));

        assertThat(db.sql("""
                        select count(*)
                        from (select recorded_at, lag(recorded_at) over (order by position) as before from event) event
                        where recorded_at < before
                        """).query(Long.class).single()).isZero();
    }

    private List<Outcome> write(Submission... submissions) throws SQLException {
        return write(ours, Clock.systemUTC(), submissions);
    }

    private List<Outcome> otherServiceWrites(Submission... submissions) throws SQLException {
        return write(othersHeads, Clock.systemUTC(), submissions);
    }

    private List<Outcome> write(Heads heads, Clock clock, Submission... submissions) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            return Batch.write(connection, List.of(submissions), clock, heads);
        }
    }

    private Submission keyed(Submission submission, String key) {
        return new Submission(
                submission.events(),
                submission.versions(),
                submission.counts(),
                new Keyed(new Receipts.Name(council.code(), key), new Sha256("0".repeat(64))),
                submission.receipt(),
                List.of());
    }

    /// @param known how many councils were registered when it was decided
    private Submission counting(Submission submission, long known) {
        return new Submission(
                submission.events(),
                submission.versions(),
                Map.of(new Deliberation.Kind(new AuthorityCode(council.code()), "AuthorityRegistered"), known),
                null,
                submission.receipt(),
                List.of());
    }

    private Submission begin(String subject) {
        return Decided.at(new StreamId(new AuthorityCode(council.code()), subject), 0);
    }

    /// @param decidedAt the version that the command was decided by
    private Submission rename(long decidedAt) {
        return Decided.at(
                new StreamId(new AuthorityCode(council.code()), council.code().toLowerCase(Locale.ROOT)), decidedAt);
    }

    private List<Long> versions() {
        return db.sql("select version from event where authority = :authority order by position")
                .param("authority", council.code())
                .query((row, _) -> row.getLong("version"))
                .list();
    }

    private List<Long> sequences() {
        return db.sql("select authority_sequence from event where authority = :authority order by position")
                .param("authority", council.code())
                .query((row, _) -> row.getLong("authority_sequence"))
                .list();
    }

    private static void appended(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Appended.class);
    }

    private static void turned(Outcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Turned.class,
                        turned -> assertThat(turned.reason()).isInstanceOf(Stale.class));
    }
}
