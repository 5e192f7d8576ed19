package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.kafka.core.ProducerFactory;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.Servers;
import uk.waymark.command.StreamId;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;

@CommandServiceTest
class LedgerWiringTest {
    private final TransactionManager transactions;
    private final EventStore store;
    private final JdbcClient db;
    private final ProducerFactory<?, ?> producers;

    LedgerWiringTest(
            @Autowired TransactionManager transactions,
            @Autowired EventStore store,
            @Autowired JdbcClient db,
            @Autowired ProducerFactory<?, ?> producers) {
        this.transactions = transactions;
        this.store = store;
        this.db = db;
        this.producers = producers;
    }

    @Test
    void commands_are_decided_outside_any_transaction_and_written_by_the_ledger() {
        assertThat(transactions).isSameAs(NoTransactionManager.INSTANCE);
        assertThat(store).extracting("storageEngine").isInstanceOf(LedgerStorageEngine.class);
    }

    @Test
    void events_that_no_decision_gathers_are_not_lost_in_silence() {
        var council = new AuthorityCode("E99999999");
        var event = new AuthorityRegistered(council, "Nobody's Council", null, null, LocalDate.EPOCH);
        var stream = new StreamId(council, event.subject());
        var message = new GenericDomainEventMessage<>("Authority", stream.toString(), 0, event);

        assertThatThrownBy(() -> store.publish(message)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_feed_sends_one_request_at_a_time_or_the_first_ones_may_change_places() {
        assertThat(producers.getConfigurationProperties())
                .containsEntry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update event set type = 'x'", "delete from event", "truncate event"})
    void the_service_may_not_change_what_was_recorded(String statement) {
        assertThatThrownBy(() -> db.sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied for table event");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update event set type = 'x'", "delete from event", "truncate event"})
    void not_even_the_owner_of_the_tables_changes_what_was_recorded(String statement) {
        var owner = JdbcClient.create(new DriverManagerDataSource(Servers.ledgerUrl()));

        assertThatThrownBy(() -> owner.sql(statement).update()).hasMessageContaining("events are for ever");
    }
}
