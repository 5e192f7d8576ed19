package uk.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void without_a_waymark_that_runs_nobody_gets_a_token() throws Exception {
        var outcome = run(
                Map.of("WAYMARK_DATA", folder.toString()), "token", "--authority", "E06000016", "--as", "board-chair");

        assertThat(outcome.told()).startsWith("No Waymark runs on the data folder " + folder);
        assertThat(outcome.status()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "token, say --as whom",
        "token --as, --as takes a value",
        "token --as king, king is no role",
        "token --as Clerk, Clerk is no role",
        "token --as clerk --authority Leicester, A GSS code is",
        "token --as clerk --authority, --authority takes a value",
        "token --as clerk --as auditor, --as is there twice",
        "token clerk, token does not know clerk"
    })
    void a_token_asked_for_in_the_wrong_way_is_told_with_the_roles_that_there_are(String line, String reason)
            throws Exception {
        var outcome = run(Map.of("WAYMARK_DATA", folder.toString()), line.split(" "));

        assertThat(outcome.told())
                .startsWith("waymark: " + reason)
                .contains("usage: waymark token --as ROLE")
                .contains("improvement-lead, action-owner, board-chair, clerk");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void what_is_not_known_is_misuse() throws Exception {
        assertThat(run(Map.of(), "begin").status()).isEqualTo(2);
    }

    private static Outcome run(Map<String, String> environment, String... line)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Waymark.class.getName()));
        command.addAll(List.of(line));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        Environment.alone(environment).applyTo(builder.environment());
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), told);
    }

    private record Outcome(int status, String told) {}
}
