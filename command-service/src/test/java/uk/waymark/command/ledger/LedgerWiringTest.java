package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.command.CommandServiceTest;

@CommandServiceTest
class LedgerWiringTest {
    private final TransactionManager transactions;
    private final EventStore store;
    private final JdbcClient db;

    LedgerWiringTest(
            @Autowired TransactionManager transactions, @Autowired EventStore store, @Autowired JdbcClient db) {
        this.transactions = transactions;
        this.store = store;
        this.db = db;
    }

    @Test
    void axon_works_in_the_transactions_of_the_ledgers_database() {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        assertThat(store).isInstanceOf(EmbeddedEventStore.class);
        assertThat(store).extracting("storageEngine").isInstanceOf(LedgerStorageEngine.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update event set type = 'x'", "delete from event", "truncate event"})
    void no_statement_changes_what_was_recorded(String statement) {
        assertThatThrownBy(() -> db.sql(statement).update()).hasMessageContaining("events are for ever");
    }
}
