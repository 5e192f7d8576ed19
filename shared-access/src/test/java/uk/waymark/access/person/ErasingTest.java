package uk.waymark.access.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.access.Caller;
import uk.waymark.access.store.AccessStore;
import uk.waymark.access.store.OwnServer;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

@Timeout(180)
class ErasingTest {
    private static final AuthorityCode LEICESTERSHIRE = new AuthorityCode("E10000018");
    private static final AuthorityCode LEICESTER = new AuthorityCode("E06000016");
    private static final String NAME = "Marker Oakapple-Quillfeather";
    private static final UUID MARKED = UUID.randomUUID();
    private static final Caller ADMINISTRATOR = caller(UUID.randomUUID(), Capacity.ADMINISTRATOR, LEICESTERSHIRE);

    @TempDir
    private static Path folder;

    private static OwnServer server;
    private static AccessStore store;

    private Directory directory;
    private People people;
    private Erasing erasing;

    @BeforeAll
    static void a_server() throws Exception {
        server = new OwnServer(folder);
        store = server.store();
    }

    @BeforeEach
    void an_empty_directory() throws Exception {
        server.execute("truncate person, erased_person");
        directory = new Directory(store, Clock.systemUTC());
        people = new People(store);
        erasing = new Erasing(store, new Scrubbing(store), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @AfterAll
    static void close_server() throws Exception {
        store.close();
        server.close();
    }

    @Test
    void no_file_of_the_database_holds_a_name_that_was_erased() throws Exception {
        mayScrub();
        meet(MARKED, "An earlier name of theirs");
        meet(MARKED, NAME);
        for (var i = 0; i < 200; i++) {
            directory.meet(caller(UUID.randomUUID(), Capacity.MEMBER, LEICESTERSHIRE), "Member " + i);
        }
        await().until(() -> people.after(0, Set.of(LEICESTERSHIRE), 300).size() == 201);
        server.execute("analyze");
        // A log whose files come back under new names, as that of a server that has run for a while.
        for (var i = 0; i < 4; i++) {
            server.execute("update person set noted_at = now()");
            server.execute("select pg_switch_wal()");
            server.execute("checkpoint");
        }
        meet(MARKED, NAME + " II");
        assertThat(server.filesWith(NAME)).hasSizeGreaterThan(1);

        var erasure = erasing.erase(MARKED, ADMINISTRATOR).orElseThrow();

        assertThat(erasure.scrubbed()).isEqualTo(new Scrubbed(true, true, List.of()));
        assertThat(server.filesWith(NAME)).isEmpty();
        assertThat(server.filesWith("An earlier name of theirs")).isEmpty();
        assertThat(server.filesWith("Member 199")).isNotEmpty();
    }

    @Test
    void without_the_rights_the_answer_says_what_was_not_scrubbed() throws Exception {
        server.execute("revoke pg_checkpoint, pg_monitor from waymark_access");
        meet(MARKED, NAME);

        var scrubbed = erasing.erase(MARKED, ADMINISTRATOR).orElseThrow().scrubbed();

        assertThat(scrubbed.log()).isFalse();
        assertThat(scrubbed.left()).anyMatch(sentence -> sentence.contains("write-ahead log"));
    }

    @Test
    void what_a_session_could_still_see_is_not_called_forgotten_and_is_when_it_is_gone() throws Exception {
        mayScrub();
        meet(MARKED, NAME);
        try (var connection = DriverManager.getConnection(server.url());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("select 1");

            assertThat(erasing.erase(MARKED, ADMINISTRATOR)
                            .orElseThrow()
                            .scrubbed()
                            .table())
                    .isFalse();
            assertThat(server.filesWith(NAME)).isNotEmpty();
            connection.rollback();
        }

        assertThat(erasing.scrub().table()).isTrue();
        assertThat(server.filesWith(NAME)).isEmpty();
    }

    @Test
    void who_was_erased_stays_so_whatever_their_next_token_says() {
        meet(MARKED, NAME);
        erasing.erase(MARKED, ADMINISTRATOR);

        directory.meet(caller(MARKED, Capacity.DIRECTOR, LEICESTERSHIRE), "Another name");
        // The directory takes one after the other.
        meet(UUID.randomUUID(), "Somebody later");

        assertThat(people.of(MARKED, Set.of(LEICESTERSHIRE))).isEmpty();
    }

    @Test
    void another_council_can_erase_nobody() {
        meet(MARKED, NAME);

        assertThat(erasing.erase(MARKED, caller(UUID.randomUUID(), Capacity.ADMINISTRATOR, LEICESTER)))
                .isEmpty();
        assertThat(people.of(MARKED, Set.of(LEICESTERSHIRE))).isPresent();
    }

    private void mayScrub() throws Exception {
        server.execute("grant pg_checkpoint, pg_monitor to waymark_access");
        server.execute("grant execute on function pg_switch_wal() to waymark_access");
    }

    private void meet(UUID person, String name) {
        directory.meet(caller(person, Capacity.CLERK, LEICESTERSHIRE), name);
        await().until(() -> people.of(person, Set.of(LEICESTERSHIRE))
                .filter(known -> known.name().equals(name))
                .isPresent());
    }

    private static Caller caller(UUID person, Capacity capacity, AuthorityCode authority) {
        return new Caller(person.toString(), Set.of(authority), Set.of(capacity));
    }
}
