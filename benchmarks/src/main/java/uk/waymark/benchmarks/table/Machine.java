package uk.waymark.benchmarks.table;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.AppInfoParser;
import org.axonframework.commandhandling.CommandBus;

/// What a figure hangs on beside the program.
///
/// @param load of the last minute, five and fifteen, by everything on the machine
public record Machine(Instant at, String load) {
    private static final String UNKNOWN = "unknown";
    // The others count processes.
    private static final int LOADS = 3;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    public static Machine now() {
        return new Machine(Clock.systemUTC().instant(), loadNow());
    }

    /// What makes figures worth less.
    public List<String> warnings() {
        var warnings = new ArrayList<String>();
        if (commit().endsWith("-dirty")) {
            warnings.add("The working tree has changes, so nobody else can measure what is measured now.");
        }
        if (!load.equals(UNKNOWN) && Double.parseDouble(load.split(" ", 2)[0]) > 1) {
            warnings.add("The load is %s: other work on this machine makes every figure worse.".formatted(load));
        }
        return warnings;
    }

    /// @param after the same machine, afterwards
    /// @param notes on what was started
    public String told(Machine after, Set<String> notes) {
        return """
                Measured on %s to %s on %d cores (%s) with %s of memory; load %s before and %s after (1, 5 and 15 minutes), \
                which the benchmark's own is part of. JDK %s, Kafka %s, Axon %s, Waymark %s. %s. \
                Services that run as processes have the settings that they have by default; rows of append, command, \
                chain and replay run the ledger within the benchmark's own JVM (%s). Each row: the medians of its pairs \
                and the range of their ratios. Pairs of events/s are measured in turns, the first of a pair being the \
                second of the next, apart from those of the rebuild and of the query service's launch; these and all \
                others have one order. All clients run on the same cores as what they measure.
                """.formatted(
                        DAY.format(at),
                        DAY.format(after.at),
                        Runtime.getRuntime().availableProcessors(),
                        line(Path.of("/proc/cpuinfo"), "model name"),
                        line(Path.of("/proc/meminfo"), "MemTotal"),
                        load,
                        after.load,
                        Runtime.version(),
                        AppInfoParser.getVersion(),
                        CommandBus.class.getPackage().getImplementationVersion(),
                        commit(),
                        notes.stream().sorted().collect(Collectors.joining("; ")),
                        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                .filter(argument -> argument.startsWith("-X"))
                                .collect(Collectors.joining(" ")));
    }

    private static String loadNow() {
        var numbers = line(Path.of("/proc/loadavg"), "").split(" ", -1);
        return numbers.length < LOADS
                ? UNKNOWN
                : String.join(" ", Arrays.asList(numbers).subList(0, LOADS));
    }

    private static String line(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException _) {
            return UNKNOWN;
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
