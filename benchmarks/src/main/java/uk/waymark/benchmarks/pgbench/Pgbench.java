package uk.waymark.benchmarks.pgbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import uk.waymark.benchmarks.database.Address;
import uk.waymark.deploy.CannotStart;

/// PostgreSQL's own benchmark, run with one insert of a row like the ledger's per transaction.
///
/// @param database where {@link EqualTable} is
public record Pgbench(Address database, Path script) {
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    // It spends the first part of its time on that, and does not count it.
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final String MISSING =
            "pgbench is not installed, and the ledger is measured against it: install Debian's postgresql-contrib, "
                    + "or whatever your system calls PostgreSQL's additional programs.";

    /// @param script a file that is not there yet
    public static Pgbench on(String url, Path script) throws IOException {
        Files.writeString(script, EqualTable.insertLikeThatOf(url));
        return new Pgbench(Address.of(url), script);
    }

    /// @throws CannotStart when there is none
    public static String version() throws InterruptedException {
        try {
            return output(new ProcessBuilder("pgbench", "--version")).strip();
        } catch (IOException e) {
            throw new CannotStart(MISSING, e);
        }
    }

    /// @return how many inserts, each on disk before the next of its client
    public double perSecond(int clients, Duration window) throws IOException, InterruptedException {
        var threads = Math.min(clients, Runtime.getRuntime().availableProcessors());
        var command = new ProcessBuilder(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--file=" + script,
                "--client=" + clients,
                "--jobs=" + threads,
                "--time=" + window.plus(CONNECTING).toSeconds(),
                "--host=" + database.host(),
                "--port=" + database.port(),
                "--username=" + database.user(),
                database.database());
        command.environment().put("PGPASSWORD", database.password());
        return number(PER_SECOND, output(command));
    }

    private static String output(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new CannotStart("pgbench failed: " + output);
        }
        return output;
    }

    private static double number(Pattern pattern, String output) {
        var matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new CannotStart("pgbench did not tell “%s”: %s".formatted(pattern, output));
        }
        return Double.parseDouble(matcher.group(1));
    }
}
