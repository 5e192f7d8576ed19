package uk.waymark.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProcessNoteTest {
    @TempDir
    Path folder;

    @Test
    void what_a_killed_start_left_running_is_ended() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sleep", "600").start();
        var note = new ProcessNote(folder.resolve("sleep.pid"));
        note.write(process.toHandle());

        note.clear();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_number_that_now_belongs_to_another_process_is_left_alone() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sleep", "600").start();
        var file = folder.resolve("sleep.pid");
        Files.writeString(file, "%d%n%s%n".formatted(process.pid(), "2016-11-14T00:00:00Z"));

        new ProcessNote(file).clear();

        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly();
    }

    @Test
    void a_note_that_says_nothing_is_ignored() throws IOException, InterruptedException {
        new ProcessNote(folder.resolve("none.pid")).clear();
        new ProcessNote(Files.writeString(folder.resolve("half.pid"), "12")).clear();
    }
}
