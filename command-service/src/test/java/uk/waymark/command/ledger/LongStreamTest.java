package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.StreamId;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;
import uk.waymark.events.authority.AuthorityCode;

@CommandServiceTest
class LongStreamTest {
    private static final int MANY = 250;

    private final JdbcClient db;
    private final Memory memory;
    private final LedgerStorageEngine ledger;
    private final Serializer serializer;
    private final StoredEvents stored;
    private final Council council;

    LongStreamTest(
            @LocalServerPort int port,
            @Autowired JdbcClient db,
            @Autowired Memory memory,
            @Autowired LedgerStorageEngine ledger,
            @Autowired Serializer serializer,
            @Autowired StoredEvents stored) {
        this.db = db;
        this.memory = memory;
        this.ledger = ledger;
        this.serializer = serializer;
        this.stored = stored;
        this.council = new Council(new Http(port));
    }

    @BeforeEach
    void an_action_is_rated_for_years() {
        council.registers();
        council.draftsPlan();
        council.addsAction("3");
        for (int i = 0; i < MANY; i++) {
            council.rates("AMBER");
        }
        await().until(() -> snapshotVersion() > 0);
    }

    @Test
    void a_long_stream_is_read_from_what_its_aggregate_remembers() {
        memory.forget(List.of(stream()));

        assertThat(ledger.known(stream()).events()).hasSizeLessThan(MANY / 2);
        assertThat(council.rates("AMBER").header("ETag")).isEqualTo("\"%d\"".formatted(MANY + 2));
        assertThat(council.rates("AMBER", "2018-11-05").status()).isEqualTo(422);
    }

    @Test
    void other_code_reads_the_stream_from_its_beginning() {
        db.sql("update snapshot set code = 'older', state = '{\"due\": 7}' where authority = :authority")
                .param("authority", council.code())
                .update();
        memory.forget(List.of(stream()));

        assertThat(ledger.known(stream()).events()).hasSize(MANY + 1);
        assertThat(council.rates("AMBER").header("ETag")).isEqualTo("\"%d\"".formatted(MANY + 2));
    }

    @Test
    void a_snapshot_that_other_code_took_meanwhile_makes_the_stream_be_read_from_its_beginning() {
        var newer = new Snapshots(db, new CodeVersion("newer"));

        assertThat(engineWith(newer).known(stream()).events()).hasSize(MANY + 1);
    }

    private LedgerStorageEngine engineWith(Snapshots snapshots) {
        return new LedgerConfiguration()
                .eventStorageEngine(
                        serializer,
                        stored,
                        snapshots,
                        new Memory(),
                        new StaticListableBeanFactory().getBeanProvider(EventUpcaster.class));
    }

    private StreamId stream() {
        return new StreamId(new AuthorityCode(council.code()), "leics-ociap/3");
    }

    private long snapshotVersion() {
        return db.sql("select coalesce(max(version), 0) from snapshot where authority = :authority")
                .param("authority", council.code())
                .query(Long.class)
                .single();
    }
}
