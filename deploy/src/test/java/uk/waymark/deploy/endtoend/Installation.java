package uk.waymark.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.signin.IssuerNote;
import uk.waymark.deploy.signin.Person;
import uk.waymark.events.Capacity;

/// A data folder and three ports on which the built Waymark is started and stopped.
final class Installation implements AutoCloseable {
    final Port command = Port.free();
    final Port query = Port.free();
    private final Port issuer = Port.free();
    private final Path data;
    private Process waymark;

    Installation(Path data, String subCommand) throws IOException {
        this.data = data;
        this.waymark = started(subCommand);
    }

    void startAgain() throws IOException {
        waymark = started("start");
    }

    /// As Ctrl-C or a service manager would.
    void stop() {
        waymark.destroy();
        waymark.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /// As `kill -9` would; what it had started has to see to itself.
    void killWaymark() {
        waymark.destroyForcibly().onExit().join();
    }

    void kill(String program) throws IOException {
        var note = Files.readAllLines(data.resolve("run").resolve(program + ".pid"));
        assertThat(ProcessHandle.of(Long.parseLong(note.getFirst()))
                        .orElseThrow()
                        .destroyForcibly())
                .isTrue();
    }

    /// What somebody at the council of the samples has in the header `Authorization`.
    String bearer(Capacity role) {
        return "Bearer " + IssuerNote.in(data).token(Person.of(role, "E10000018"));
    }

    @Override
    public void close() {
        stop();
    }

    /// Beside the running one.
    ///
    /// @return the exit status
    int run(String... line) throws IOException, InterruptedException {
        return builder(line).inheritIO().start().waitFor();
    }

    private Process started(String subCommand) throws IOException {
        var process = builder(subCommand).start();
        awaitReady(process.inputReader(StandardCharsets.UTF_8));
        return process;
    }

    private ProcessBuilder builder(String... line) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dwaymark.prepared=target/prepared",
                "-jar",
                jar().toString()));
        words.addAll(List.of(line));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        Environment.alone(Map.of(
                        "WAYMARK_DATA", data.toString(),
                        "WAYMARK_COMMAND_PORT", Integer.toString(command.number()),
                        "WAYMARK_QUERY_PORT", Integer.toString(query.number()),
                        "WAYMARK_ISSUER_PORT", Integer.toString(issuer.number())))
                .applyTo(builder.environment());
        return builder;
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith("ready in")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(System.out::println));
                return;
            }
        }
        throw new AssertionError(String.join(System.lineSeparator(), said));
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("deploy-[0-9.]+(-SNAPSHOT)?.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Waymark is not built"));
        }
    }
}
