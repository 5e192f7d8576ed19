package uk.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.Environment;

/// What a script can tell by the exit status alone: only a difference in the ledger is 1.
@Timeout(60)
class ExitStatusTest {
    @TempDir
    Path folder;

    @Test
    void a_ledger_that_cannot_be_reached_is_neither_intact_nor_damaged() throws Exception {
        var nobody = "jdbc:postgresql://%s/ledger?user=postgres"
                .formatted(Port.free().address());

        var outcome = run(Map.of("WAYMARK_LEDGER_URL", nobody), "verify");

        assertThat(outcome.told()).startsWith("The ledger cannot be read: ");
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void without_a_waymark_that_runs_nothing_is_verified() throws Exception {
        var outcome = run(Map.of("WAYMARK_DATA", folder.toString()), "verify");

        assertThat(outcome.told()).startsWith("No Waymark runs on the data folder " + folder);
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void what_is_not_known_is_misuse() throws Exception {
        assertThat(run(Map.of(), "begin").status()).isEqualTo(2);
    }

    private static Outcome run(Map<String, String> environment, String argument)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waymark.class.getName(),
                        argument))
                .redirectErrorStream(true);
        Environment.alone(environment).applyTo(builder.environment());
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), told);
    }

    private record Outcome(int status, String told) {}
}
