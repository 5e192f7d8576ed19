package uk.waymark.command.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.waymark.command.Servers;
import uk.waymark.command.feed.Wake.Heard;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WakeTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final DriverManagerDataSource ledger = new DriverManagerDataSource(Servers.ledgerUrl());
    private final JdbcClient db = JdbcClient.create(ledger);

    @Test
    void what_is_appended_ends_a_wait() throws SQLException {
        try (var wake = new Wake(ledger)) {
            db.sql("notify event").update();

            assertThat(wake.await(LONG)).isEqualTo(Heard.EVENTS);
        }
    }

    @Test
    void an_operator_is_heard_before_what_is_appended() throws SQLException {
        try (var wake = new Wake(ledger)) {
            db.sql("do 'begin notify event; notify republish; end'").update();

            assertThat(wake.await(LONG)).isEqualTo(Heard.REPUBLISH);
        }
    }

    @Test
    void a_wait_that_nothing_ends_is_over_after_its_time() throws SQLException {
        try (var wake = new Wake(ledger)) {
            assertThat(wake.await(Duration.ofMillis(10))).isEqualTo(Heard.NOTHING);
        }
    }

    @Test
    void a_connection_on_which_nothing_can_be_heard_goes_back_to_the_pool() throws SQLException {
        var connection = ledger.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select from nowhere")).isInstanceOf(SQLException.class);
        }

        assertThatThrownBy(() -> new Wake(new SingleConnectionDataSource(connection, false)))
                .hasMessageContaining("transaction is aborted");

        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void a_connection_that_the_network_forgot_ends_a_wait() throws Exception {
        var port = Integer.toString(
                URI.create(Servers.ledgerUrl().substring("jdbc:".length())).getPort());
        try (var network = new Relay(Integer.parseInt(port))) {
            var url = Servers.ledgerUrl().replace(port, Integer.toString(network.port()));

            assertThatThrownBy(() -> {
                        try (var wake = new Wake(new DriverManagerDataSource(url))) {
                            network.goesSilent();
                            wake.await(Duration.ofMillis(10));
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("no longer answers");
        }
    }

    @Test
    void a_stop_ends_a_wait_at_once() throws SQLException {
        var wake = new Wake(ledger);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var wait = threads.submit(() -> wake.await(LONG));

            wake.abort();

            assertThatThrownBy(wait::get).hasCauseInstanceOf(SQLException.class);
        }
    }
}
