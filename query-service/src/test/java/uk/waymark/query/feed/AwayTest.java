package uk.waymark.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class AwayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"08006", "25006", "28000", "28P01", "3D000", "40P01", "53100", "55P03", "57014", "57P01", "58030"
            })
    void a_database_that_cannot_be_used_now_is_waited_for(String state) {
        assertThat(Away.isBehind(new IllegalStateException(new SQLException("away", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22P02", "23514", "42703", "54000"})
    void what_the_database_will_never_take_is_not_waited_for(String state) {
        assertThat(Away.isBehind(new DataAccessResourceFailureException("no", new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void a_pool_without_a_connection_is_waited_for() {
        assertThat(Away.isBehind(new DataAccessResourceFailureException("no connection")))
                .isTrue();
    }

    @Test
    void a_transaction_that_cannot_be_opened_is_waited_for_whatever_the_reason() {
        assertThat(Away.isBehind(new CannotCreateTransactionException("no", new SQLException("no", "42501"))))
                .isTrue();
    }
}
