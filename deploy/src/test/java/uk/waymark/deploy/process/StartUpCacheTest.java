package uk.waymark.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StartUpCacheTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aPlaceForTheCache() {
        file = folder.resolve("program.aot");
    }

    @Test
    void a_rehearsal_writes_it() {
        assertThat(new StartUpCache(file, true, true).options()).containsExactly("-XX:AOTCacheOutput=" + file);
    }

    @Test
    void a_start_without_one_asks_for_nothing() {
        assertThat(new StartUpCache(file, false, true).options()).isEmpty();
    }

    @Test
    void a_start_with_one_uses_it() throws Exception {
        Files.createFile(file);

        assertThat(new StartUpCache(file, false, true).options()).contains("-XX:AOTCache=" + file);
    }

    @Test
    void a_start_with_the_notes_of_other_jars_does_without() throws Exception {
        Files.createFile(file);

        assertThat(new StartUpCache(file, false, false).options()).isEmpty();
    }

    @Test
    void one_that_does_not_fit_is_passed_over_in_silence() throws Exception {
        Files.writeString(file, "the notes of another machine");
        var command = new ArrayList<>(List.of(JavaProgram.JAVA));
        command.addAll(new StartUpCache(file, false, true).options());
        command.add("--version");

        var process = new ProcessBuilder(command).redirectErrorStream(true).start();

        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(output).doesNotContain("AOT", "aot", "warning", "error");
    }
}
