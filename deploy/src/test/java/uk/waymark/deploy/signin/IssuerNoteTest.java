package uk.waymark.deploy.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.network.Port;
import uk.waymark.events.Capacity;

@Timeout(30)
class IssuerNoteTest {
    private static final Person CLERK = Person.of(Capacity.CLERK, "E10000018");

    @TempDir
    Path data;

    private IssuerNote note;

    @BeforeEach
    void an_installation() throws Exception {
        Files.createDirectory(data.resolve("run"));
        note = IssuerNote.in(data);
    }

    @Test
    void who_knows_the_folder_gets_a_token_of_the_waymark_that_runs_there() throws Exception {
        try (var issuer = new StubIssuer(data, 3600)) {
            Files.write(note.file(), List.of(issuer.url(), issuer.secret().toString()));

            assertThat(note.token(CLERK)).isEqualTo("clerk@E10000018-1");
        }
    }

    @Test
    void where_none_ever_ran_that_is_told() {
        assertThatThrownBy(() -> note.token(CLERK))
                .isInstanceOf(CannotStart.class)
                .hasMessage("No Waymark runs on the data folder %s: start it, or set WAYMARK_DATA.", data);
    }

    @Test
    void one_that_was_killed_does_not_run() throws Exception {
        var secret = Files.writeString(data.resolve("client-secret"), "secret");
        Files.write(note.file(), List.of("http://" + Port.free().address(), secret.toString()));

        assertThatThrownBy(() -> note.token(CLERK))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("No Waymark runs on the data folder ");
    }

    @Test
    void the_issuer_of_a_council_gives_its_tokens_itself() throws Exception {
        note.write("https://id.leics.example");

        assertThatThrownBy(() -> note.token(CLERK))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("takes the tokens of https://id.leics.example");
    }

    @Test
    void without_the_secret_nobody_acts_for_others() throws Exception {
        Files.write(
                note.file(),
                List.of("http://127.0.0.1:1", data.resolve("nosuch").toString()));

        assertThatThrownBy(() -> note.token(CLERK))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nosuch cannot be read: only who started Waymark");
    }
}
