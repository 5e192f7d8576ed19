package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import uk.waymark.command.Actor;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.action.ActionCommand.RecordProgress;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;
import uk.waymark.command.reading.CommandReader;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.authority.AuthorityCode;

@CommandServiceTest
class UnansweredCommitTest {
    private final JdbcClient db;
    private final Council council;
    private final AtomicBoolean answerIsLost = new AtomicBoolean();
    private final AtomicBoolean ledgerIsGone = new AtomicBoolean();
    private final Appender appender;
    private final Decisions decisions;

    UnansweredCommitTest(
            @Autowired DataSource dataSource,
            @Autowired JdbcClient db,
            @Autowired CommandGateway commands,
            @Autowired Receipts receipts,
            @Autowired Preconditions preconditions,
            @Autowired Submissions submissions,
            @Autowired DryRun dryRun,
            @Autowired Memory memory,
            @LocalServerPort int port) {
        this.db = db;
        this.council = new Council(new Http(port));
        this.appender =
                new Appender(new LosesAnswer(dataSource, answerIsLost, ledgerIsGone), memory, Clock.systemUTC());
        this.decisions =
                new Decisions(commands, receipts, preconditions, submissions, new Ledger(appender, dryRun, memory, db));
    }

    @BeforeEach
    void a_council_has_an_action() {
        council.registers();
        council.draftsPlan();
        council.addsAction("3");
        appender.start();
    }

    @AfterEach
    void the_appender_stops() {
        appender.stop();
    }

    @Test
    void progress_whose_commit_was_not_answered_is_recorded_once() {
        answerIsLost.set(true);

        assertThatThrownBy(() -> decisions.decide(progress(null, null))).isInstanceOf(OutcomeUnknown.class);

        assertThat(timesRecorded()).isEqualTo(1);
    }

    @Test
    void progress_that_its_caller_saw_a_version_for_is_not_held_against_itself() {
        answerIsLost.set(true);

        assertThatThrownBy(() -> decisions.decide(progress(null, 1L))).isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    void progress_that_never_reached_the_ledger_is_told_as_not_recorded() {
        decisions.decide(progress(null, null));
        ledgerIsGone.set(true);

        assertThatThrownBy(() -> decisions.decide(progress(null, null)))
                .isExactlyInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void the_key_tells_that_it_was_recorded() {
        answerIsLost.set(true);
        assertThatThrownBy(() -> decisions.decide(progress(new IdempotencyKey("k"), null)))
                .isInstanceOf(OutcomeUnknown.class);

        assertThat(decisions
                        .decide(progress(new IdempotencyKey("k"), null))
                        .answer()
                        .version())
                .isEqualTo(2);
        assertThat(timesRecorded()).isEqualTo(1);
    }

    private Order progress(@Nullable IdempotencyKey key, @Nullable Long expectedVersion) {
        WaymarkCommand command = new RecordProgress(
                new AuthorityCode(council.code()),
                new ActionId("leics-ociap/3"),
                "Two recruited",
                LocalDate.of(2018, 11, 6));
        var sent = new CommandReader.Sent(command, new CommandReader.Extras(null));
        return new Order(
                sent, new Actor("somebody", null), key == null ? null : new KeyedRequest(key, ""), expectedVersion);
    }

    private long timesRecorded() {
        return db.sql(
                        "select count(*) from event where authority = :authority and subject = 'leics-ociap/3' and version > 1")
                .param("authority", council.code())
                .query(Long.class)
                .single();
    }

    /// A network that goes down once, after the server has done what it was told.
    private static final class LosesAnswer extends DelegatingDataSource {
        private final AtomicBoolean lost;
        private final AtomicBoolean gone;

        LosesAnswer(DataSource real, AtomicBoolean lost, AtomicBoolean gone) {
            super(real);
            this.lost = lost;
            this.gone = gone;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (gone.get()) {
                throw new SQLTransientConnectionException("Connection is not available", "08001");
            }
            var real = super.getConnection();
            return around(Connection.class, real, (name, result) -> {
                if (name.equals("prepareStatement") && result instanceof PreparedStatement statement) {
                    return around(PreparedStatement.class, statement, (called, answer) -> {
                        if (called.equals("executeQuery") && real.getAutoCommit() && lost.compareAndSet(true, false)) {
                            throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
                        }
                        return answer;
                    });
                }
                if (name.equals("commit") && lost.compareAndSet(true, false)) {
                    throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
                }
                return result;
            });
        }

        private static <T> T around(Class<T> type, T real, After after) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                        try {
                            return after.call(method.getName(), method.invoke(real, arguments));
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }

    /// What becomes of the result of a call.
    @FunctionalInterface
    private interface After {
        @Nullable
        Object call(String name, @Nullable Object result) throws SQLException;
    }
}
