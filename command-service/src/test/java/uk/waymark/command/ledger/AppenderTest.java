package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.Servers;
import uk.waymark.command.StreamId;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;
import uk.waymark.events.authority.AuthorityCode;

@CommandServiceTest
class AppenderTest {
    private static final Duration SOON = Duration.ofSeconds(4);

    // Only who may see everything sees who waits for what.
    private final JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(Servers.ledgerUrl()));
    private final JdbcClient db;
    private final Council council;
    private final Appender appender;

    AppenderTest(@Autowired DataSource dataSource, @Autowired JdbcClient db, @LocalServerPort int port) {
        this.db = db;
        this.council = new Council(new Http(port));
        this.appender = new Appender(dataSource, new Memory(), Clock.systemUTC());
    }

    @BeforeEach
    void a_council_registers() {
        council.registers();
        appender.start();
    }

    @AfterEach
    void the_appender_stops() {
        appender.stop();
    }

    @Test
    void a_command_that_fails_to_be_answered_fails_alone() throws SQLException {
        CompletableFuture<Receipt> first;
        CompletableFuture<Receipt> bad;
        CompletableFuture<Receipt> good;
        try (var stalled = stalledWriter()) {
            first = appends("plan-a");
            isWaitedFor();
            bad = appends(Decided.at(stream("plan-b"), 0, _ -> {
                throw new IllegalStateException("no receipt");
            }));
            good = appends("plan-c");
            isQueued(2);
            stalled.rollback();
        }

        assertThat(first).succeedsWithin(SOON);
        assertThat(bad).failsWithin(SOON);
        assertThat(good).succeedsWithin(SOON);
        assertThat(subjects()).contains("plan-a", "plan-c").doesNotContain("plan-b");
    }

    @Test
    void what_was_sent_before_a_stop_is_still_written() throws SQLException {
        CompletableFuture<Receipt> first;
        CompletableFuture<Receipt> second;
        CompletableFuture<Void> stopped;
        try (var stalled = stalledWriter()) {
            first = appends("plan-a");
            isWaitedFor();
            second = appends("plan-b");
            isQueued(1);
            stopped = CompletableFuture.runAsync(appender::stop);
            stalled.rollback();
        }

        assertThat(first).succeedsWithin(SOON);
        assertThat(second).succeedsWithin(SOON);
        assertThat(stopped).succeedsWithin(SOON);
        assertThat(appender.isRunning()).isFalse();
    }

    @Test
    void what_is_sent_after_a_stop_is_turned_down_at_once() {
        appender.stop();

        assertThat(appends("plan-a"))
                .failsWithin(SOON)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void it_stops_after_the_web_server_has_answered_its_callers() {
        assertThat(appender.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    /// Holds the ledger's head.
    private static Connection stalledWriter() throws SQLException {
        var connection = new DriverManagerDataSource(Servers.ledgerUrl()).getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select position from ledger_head for update");
        }
        return connection;
    }

    private void isWaitedFor() {
        await().until(() -> owner.sql("""
                        select exists (select from pg_stat_activity where wait_event_type = 'Lock')
                        """).query(Boolean.class).single());
    }

    private void isQueued(int size) {
        await().until(() -> appender.waiting() == size);
    }

    private CompletableFuture<Receipt> appends(String subject) {
        return appends(Decided.at(stream(subject), 0));
    }

    private CompletableFuture<Receipt> appends(Submission submission) {
        return CompletableFuture.supplyAsync(() -> appender.append(submission), Thread::startVirtualThread);
    }

    private StreamId stream(String subject) {
        return new StreamId(new AuthorityCode(council.code()), subject);
    }

    private List<String> subjects() {
        return db.sql("select subject from event where authority = :authority")
                .param("authority", council.code())
                .query((row, _) -> row.getString("subject"))
                .list();
    }
}
