package uk.waymark.access.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import uk.waymark.access.store.AccessStore;
import uk.waymark.access.store.OwnServer;
import uk.waymark.access.store.StoreAway;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

@Timeout(120)
class LooksTest {
    private static final Deed EXPORT = new Deed(LookKind.EXPORT, "GET", "/events", 200);
    private static final Looker CLIENT =
            new Looker("5c0a", null, Set.of(Capacity.INTEGRATION_CLIENT), Set.of(new AuthorityCode("E10000018")));

    @TempDir
    private static Path folder;

    private static OwnServer server;
    private static AccessStore store;

    @BeforeAll
    static void a_store() throws Exception {
        server = new OwnServer(folder);
        store = server.store();
    }

    @BeforeEach
    void nobody_looked() throws Exception {
        server.execute("truncate look");
    }

    @AfterAll
    static void close() throws Exception {
        store.close();
        server.close();
    }

    @Test
    void what_is_noted_before_the_end_is_kept_and_repetitions_are_counted() {
        var looks = new Looks(store, Clock.systemUTC());
        for (var i = 0; i < 1_000; i++) {
            looks.note(CLIENT, EXPORT);
        }
        looks.close();

        assertThat(server.texts(
                        "select kind || ' ' || person || ' ' || path || ' ' || times from look order by number"))
                .containsExactly("EXPORT 5c0a /events 1", "EXPORT 5c0a /events 999");
    }

    @Test
    void looks_wait_while_the_database_is_away_and_those_beyond_are_counted() throws Exception {
        server.execute("alter table look rename to away");
        var looks = new Looks(store, Clock.systemUTC(), 10);
        for (var i = 0; i < 600; i++) {
            looks.note(CLIENT, new Deed(LookKind.EXPORT, "GET", "/plans/%d/changes.csv".formatted(i), 200));
        }
        server.execute("alter table away rename to look");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(server.texts("select sum(times)::text from look"))
                        .containsExactly("600"));
        assertThat(server.texts("select sum(times)::text from look where kind = 'LOST'")
                        .getFirst())
                .matches("[1-9]\\d\\d");
        looks.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update look set person = null",
                "delete from look",
                "truncate look",
                "drop table look",
                "alter table look disable trigger all"
            })
    void the_services_can_add_looks_and_change_none(String sql) {
        assertThatThrownBy(() -> store.ask(db -> db.sql(sql).update()))
                .isInstanceOf(StoreAway.class)
                .rootCause()
                .isInstanceOf(PSQLException.class)
                .extracting("SQLState")
                .isEqualTo("42501");
    }
}
