package uk.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.prepared.Prepared;

@Timeout(60)
class StopTest {
    @TempDir
    Path data;

    private DataFolder folder;
    private Process process;
    private Run run;

    @BeforeEach
    void waymark_has_told_its_samples() throws IOException {
        folder = DataFolder.open(data);
        process = new ProcessBuilder("sleep", "600").start();
        run = new Run(
                Settings.ownServers(data, Port.free(), Port.free(), Port.free()),
                folder,
                new Prepared(data.resolve("prepared"), false),
                Clock.systemUTC(),
                _ -> {});
        Files.createFile(folder.run("ready"));
        Files.createFile(folder.run("issuer"));
        for (var program : new String[] {"command-service", "query-service", "sign-in-service", "kafka"}) {
            Files.writeString(folder.run(program + ".pid"), note());
        }
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
        folder.close();
    }

    @Test
    void a_stop_leaves_no_mark_of_what_ran() {
        process.destroyForcibly().onExit().join();

        run.stop();

        assertThat(data.resolve("run")).isEmptyDirectory();
    }

    @Test
    void what_outlives_a_stop_is_found_by_the_next_start() {
        run.stop();

        assertThat(data.resolve("run"))
                .isDirectoryNotContaining("glob:**ready")
                .isDirectoryContaining("glob:**kafka.pid");
    }

    private String note() {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        return "%d%n%s%n".formatted(process.pid(), started);
    }
}
