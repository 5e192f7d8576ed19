package uk.waymark.deploy.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.OwnSession;
import uk.waymark.deploy.process.Program;

/// The server process over a cluster's files.
///
/// It outlives a killed Waymark, so before each launch an earlier one over the same files is stopped.
record PostgresServer(Binaries binaries, Cluster cluster, Port port, Path log) implements Program {
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(15);

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public ProcessHandle launch() throws IOException {
        var leftBehind = running();
        if (leftBehind.isPresent()) {
            stop(leftBehind.get(), Duration.ofSeconds(20));
        }
        var settings = List.of(
                "port=" + port.number(),
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "timezone=UTC",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "shared_buffers=128MB");
        var arguments = new ArrayList<>(List.of("-D", cluster.home().toString()));
        for (var setting : settings) {
            arguments.addAll(List.of("-c", setting));
        }
        return start("postgres", arguments).toHandle();
    }

    @Override
    public boolean works() {
        try (var _ = DriverManager.getConnection(url("postgres"))) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    String url(String database) {
        return url(database, port, cluster.password());
    }

    static String url(String database, Port port, String password) {
        return "jdbc:postgresql://%s/%s?user=%s&password=%s"
                .formatted(port.address(), database, Cluster.SUPERUSER, password);
    }

    @Override
    public void stop(ProcessHandle process, Duration patience) {
        try {
            var data = "--pgdata=" + cluster.home();
            var timeout = "--timeout=" + patience.toSeconds();
            if (start("pg_ctl", List.of("stop", "--silent", "--mode=fast", data, timeout))
                            .waitFor()
                    == 0) {
                return;
            }
        } catch (IOException _) {
            // As when it did not stop in time.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    /// A process number alone proves nothing: after a restart of the machine it may be anybody's.
    private Optional<ProcessHandle> running() throws IOException {
        var file = cluster.home().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 3) {
            return Optional.empty();
        }
        var noted = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        var process = ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        if (process.isPresent() && !isServer(process.get().info(), noted)) {
            Files.delete(file);
            return Optional.empty();
        }
        return process;
    }

    private static boolean isServer(ProcessHandle.Info process, Instant noted) {
        var isPostgres = process.command().orElse("").endsWith("postgres");
        var age = process.startInstant()
                .map(started -> Duration.between(started, noted).abs());
        return isPostgres
                && age.filter(between -> between.compareTo(CLOCK_DRIFT) < 0).isPresent();
    }

    private Process start(String program, List<String> arguments) throws IOException {
        var command = binaries.command(program, arguments);
        return new ProcessBuilder(OwnSession.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
