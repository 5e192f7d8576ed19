package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "53100", "25006", "55P03", "57014", "58030"})
    void a_database_that_went_away_is_seen_through_axons_exceptions(String state) {
        var failure = new EventStoreException("Failed to read events", new SQLException("gone", state));

        assertThat(LedgerAway.isBehind(failure)).isTrue();
    }

    @Test
    void a_connection_that_the_pool_closed_meanwhile_is_gone() {
        assertThat(LedgerAway.isBehind(new SQLException("Connection is closed")))
                .isTrue();
    }

    @Test
    void a_fault_of_ours_is_no_database_that_went_away() {
        assertThat(LedgerAway.isBehind(new IllegalStateException(new SQLException("syntax", "42601"))))
                .isFalse();
    }
}
