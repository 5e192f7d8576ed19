package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.Servers;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;

@CommandServiceTest
class LedgerThatCannotBeWrittenTest {
    private static final String MAY_WRITE_ALL_THE_SAME = "&options=-c%20default_transaction_read_only=off";

    private final JdbcClient owner =
            JdbcClient.create(new DriverManagerDataSource(Servers.ledgerUrl() + MAY_WRITE_ALL_THE_SAME));
    private final Council council;

    LedgerThatCannotBeWrittenTest(@LocalServerPort int port) {
        this.council = new Council(new Http(port));
    }

    @BeforeEach
    void a_council_has_a_plan() {
        council.registers();
        council.draftsPlan();
    }

    @AfterEach
    void the_database_is_as_it_was() {
        owner.sql("drop trigger if exists in_the_way on event").update();
        isReadOnly("off");
    }

    @Test
    void a_read_only_ledger_takes_nothing_and_the_service_goes_on_when_it_is_writable_again() {
        isReadOnly("on");

        var answer = council.addsAction("3");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        isReadOnly("off");
        assertThat(council.addsAction("3").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "55P03", "58030"})
    void a_full_disk_a_stalled_writer_and_a_failing_disk_leave_nothing_half_written(String state) {
        owner.sql("""
                create or replace function in_the_way() returns trigger language plpgsql as $$
                begin
                    raise exception 'in the way' using errcode = '%s';
                end
                $$
                """.formatted(state)).update();
        owner.sql("create trigger in_the_way after insert on event for each statement execute function in_the_way()")
                .update();
        var before = position();

        var answer = council.addsAction("3");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(position()).isEqualTo(before);
        owner.sql("drop trigger in_the_way on event").update();
        assertThat(council.addsAction("3").status()).isEqualTo(201);
    }

    private long position() {
        return owner.sql("select position from ledger_head").query(Long.class).single();
    }

    private void isReadOnly(String setting) {
        var other = JdbcClient.create(new SingleConnectionDataSource(Servers.ledgerUrl(), true));
        owner.sql("alter system set default_transaction_read_only = " + setting).update();
        owner.sql("select pg_reload_conf()").query().singleValue();
        await().until(() -> other.sql("show default_transaction_read_only")
                .query(String.class)
                .single()
                .equals(setting));
    }
}
