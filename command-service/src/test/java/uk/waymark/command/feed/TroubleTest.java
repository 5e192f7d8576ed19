package uk.waymark.command.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.BadSqlGrammarException;

@ExtendWith(OutputCaptureExtension.class)
class TroubleTest {
    private final Trouble trouble = new Trouble("waymark.events");

    @Test
    void each_trouble_is_told_once_and_where_from_when_nobody_foresaw_it(CapturedOutput output) {
        trouble.met(new SQLException("the ledger is away"));
        trouble.met(new SQLException("the ledger is away"));
        trouble.met(new IllegalStateException("the topic holds something else"));

        assertThat(output)
                .containsOnlyOnce("the ledger is away")
                .contains("tries again: the topic holds something else")
                .contains("at uk.waymark.command.feed.TroubleTest");
    }

    @Test
    void servers_that_are_away_are_told_in_one_line(CapturedOutput output) {
        trouble.met(new DataAccessResourceFailureException("select\n    position", new SQLException("no ledger")));
        trouble.met(new QueryTimeoutException("select\n    position", new SQLException("a slow ledger")));
        trouble.met(new TimeoutException("no broker"));

        assertThat(output.toString().lines()).hasSize(3);
        assertThat(output).contains("no ledger", "a slow ledger", "no broker");
    }

    @Test
    void a_statement_that_the_ledger_does_not_understand_is_told_with_where_it_comes_from(CapturedOutput output) {
        trouble.met(new BadSqlGrammarException("read", "selct", new SQLException("syntax error")));

        assertThat(output).contains("at uk.waymark.command.feed.TroubleTest");
    }
}
