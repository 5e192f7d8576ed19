package uk.waymark.benchmarks.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.kafka.common.utils.AppInfoParser;
import org.axonframework.commandhandling.CommandBus;
import uk.waymark.benchmarks.Scale;
import uk.waymark.benchmarks.pgbench.Pgbench;

/// What a figure hangs on beside the program.
///
/// @param load of the last minute, five and fifteen, by everything on the machine
public record Machine(Instant at, String load) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    public static Machine now() {
        return new Machine(Clock.systemUTC().instant(), line(Path.of("/proc/loadavg"), ""));
    }

    /// @param after the same machine, afterwards
    public String told(Machine after, Scale scale) throws InterruptedException {
        return """
                Measured on %s to %s on %d cores (%s) with %s of memory; load %s before and %s after (1, 5 and 15 minutes), \
                which the benchmark's own is part of. JDK %s, PostgreSQL %s, Kafka %s, Axon %s, %s, Waymark %s. \
                PostgreSQL as embedded: fsync, synchronous_commit and full_page_writes on (checked), shared_buffers %s; \
                the ledger writes at most 500 commands in one transaction, the feed sends at most 500 events at a time. \
                Each line: the medians of %d pairs of %d s, measured in turns, and the range of their ratios. \
                All clients run on the same cores as what they measure.
                """.formatted(
                        DAY.format(at),
                        DAY.format(after.at),
                        Runtime.getRuntime().availableProcessors(),
                        line(Path.of("/proc/cpuinfo"), "model name"),
                        line(Path.of("/proc/meminfo"), "MemTotal"),
                        load,
                        after.load,
                        Runtime.version(),
                        "18",
                        AppInfoParser.getVersion(),
                        CommandBus.class.getPackage().getImplementationVersion(),
                        Pgbench.version(),
                        commit(),
                        "128MB",
                        scale.pairs(),
                        scale.window().toSeconds());
    }

    private static String line(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException _) {
            return "unknown";
        }
    }

    private static String commit() {
        try {
            var home = System.getProperty("waymark.home", ".");
            var process = new ProcessBuilder("git", "-C", home, "describe", "--always", "--dirty")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return told.isBlank() ? "without git" : told.strip();
        } catch (IOException _) {
            return "without git";
        }
    }
}
