package uk.waymark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.table.Machine;
import uk.waymark.benchmarks.table.Table;
import uk.waymark.deploy.CannotStart;

/// The entry of the waymark script's `benchmark`.
public final class Benchmark {
    private static final String QUICK = "--quick";

    private Benchmark() {}

    static void main(String[] args) throws Exception {
        var words = new ArrayList<>(List.of(args));
        var scale = words.remove(QUICK) ? Scale.quick() : Scale.full();
        var unknown = words.stream().filter(word -> !names().contains(word)).toList();
        if (!unknown.isEmpty()) {
            System.err.printf(
                    "There is no line %s. usage: waymark benchmark [%s] [NAME...]%n%s", unknown, QUICK, usage());
            System.exit(2);
        }
        try {
            System.out.println(run(words, scale));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /// The table with all that it hangs on.
    private static String run(List<String> names, Scale scale) throws Exception {
        var before = Machine.now();
        return Table.HEAD + measure(names, scale) + "\n" + before.told(Machine.now(), scale);
    }

    /// @param names of the lines; none for all
    /// @return the rows of the table
    static String measure(List<String> names, Scale scale) throws Exception {
        var rows = new StringBuilder();
        for (var line : Line.all()) {
            if (names.isEmpty() || names.contains(line.name())) {
                System.err.printf("%s: %s%n", line.name(), line.told());
                var measured = Table.rows(measured(line, scale));
                System.err.print(measured);
                rows.append(measured);
            }
        }
        return rows.toString();
    }

    private static List<Comparison> measured(Line line, Scale scale) throws Exception {
        var folder = Files.createTempDirectory("waymark-benchmark-");
        try {
            return line.run().in(folder, scale);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Set<String> names() {
        return Line.all().stream().map(Line::name).collect(Collectors.toSet());
    }

    private static String usage() {
        return Line.all().stream()
                .map(line -> "  %-8s %s%n".formatted(line.name(), line.told()))
                .collect(Collectors.joining());
    }
}
