package uk.waymark.deploy.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.deploy.CannotStart;

class PreparedFoldersTest {
    @TempDir
    Path clone;

    private Path target;
    private PreparedFolders folders;

    @BeforeEach
    void aBuild() throws IOException {
        target = clone.resolve("target");
        folders = new PreparedFolders(target.resolve("prepared"));
        Files.createDirectories(target.resolve("lib"));
        Files.writeString(target.resolve("deploy.jar"), "the supervisor");
    }

    @Test
    void before_the_first_build_a_start_is_told_what_to_do() {
        assertThatThrownBy(folders::latest).isInstanceOf(CannotStart.class).hasMessageContaining("./waymark");
    }

    @Test
    void a_build_that_was_broken_off_changes_nothing() throws IOException {
        var whole = built();
        folders.begin();

        assertThat(folders.latest().folder()).isEqualTo(whole.folder());
    }

    @Test
    void the_results_of_the_last_build_take_the_place_of_those_before() throws IOException {
        var first = built();
        var second = built();

        assertThat(folders.latest().folder()).isEqualTo(second.folder());
        assertThat(first.folder()).doesNotExist();
    }

    @Test
    void a_waymark_that_runs_keeps_what_it_was_started_with() throws IOException {
        var running = built();
        try (var _ = running.hold()) {
            built();
            assertThat(running.folder()).exists();
        }
        built();
        assertThat(running.folder()).doesNotExist();
    }

    @Test
    void notes_of_the_jars_that_are_there_are_used() throws IOException {
        assertThat(latestCacheIsUsable(built())).isTrue();
    }

    @Test
    void notes_of_a_jar_that_has_changed_since_are_not_used() throws IOException {
        var prepared = built();
        Files.writeString(target.resolve("deploy.jar"), "another supervisor");

        assertThat(latestCacheIsUsable(prepared)).isFalse();
    }

    @Test
    void notes_of_a_build_that_has_moved_are_not_used() throws IOException {
        built();
        var elsewhere = Files.move(target, clone.resolve("elsewhere"));

        assertThat(latestCacheIsUsable(new PreparedFolders(elsewhere.resolve("prepared")).latest()))
                .isFalse();
    }

    private static boolean latestCacheIsUsable(Prepared prepared) {
        return new Prepared(prepared.folder(), false).cache("kafka").usable();
    }

    private Prepared built() throws IOException {
        var prepared = folders.begin();
        prepared.beginNotes();
        prepared.keepNotes();
        folders.finish(prepared);
        return prepared;
    }
}
