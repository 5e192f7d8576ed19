package uk.waymark.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.pgbench.Pgbench;
import uk.waymark.benchmarks.process.Built;
import uk.waymark.benchmarks.process.Site;
import uk.waymark.benchmarks.table.Machine;
import uk.waymark.benchmarks.table.Measured;
import uk.waymark.benchmarks.table.Table;
import uk.waymark.deploy.CannotStart;

/// The entry of the waymark script's `benchmark`.
public final class Benchmark {
    private static final String QUICK = "--quick";

    private Benchmark() {}

    static void main(String[] args) throws InterruptedException {
        var words = new ArrayList<>(List.of(args));
        var scale = words.remove(QUICK) ? Scale.quick() : Scale.full();
        var unknown = words.stream().filter(word -> !names().contains(word)).toList();
        if (!unknown.isEmpty()) {
            System.err.printf(
                    "There is no line %s. usage: waymark benchmark [%s] [NAME...]%n%s", unknown, QUICK, usage());
            System.exit(2);
        }
        System.exit(run(words, scale) ? 0 : 1);
    }

    /// Prints the table with all that it hangs on.
    ///
    /// @return whether it is whole
    private static boolean run(List<String> names, Scale scale) throws InterruptedException {
        var before = Machine.now();
        before.warnings().forEach(System.err::println);
        try {
            var measured = measure(names, scale);
            System.out.println(Table.HEAD + measured.rows() + "\n" + before.told(Machine.now(), measured.notes()));
            return measured.isWhole();
        } catch (CannotStart | IOException e) {
            System.err.println(e.getMessage());
            return false;
        }
    }

    /// @param names of the lines; none for all
    static Measured measure(List<String> names, Scale scale) throws IOException, InterruptedException {
        var lines = Line.all().stream()
                .filter(line -> names.isEmpty() || names.contains(line.name()))
                .toList();
        if (lines.stream().anyMatch(Line::byPgbench)) {
            Pgbench.version();
        }
        var measured = Measured.NOTHING;
        try (var built = Built.hold()) {
            for (var line : lines) {
                measured = measured.and(measured(line, scale, built));
            }
        }
        return measured;
    }

    /// What a line that failed would have told is missing; that of the others is worth as much as before.
    private static Measured measured(Line line, Scale scale, Built built) throws InterruptedException {
        System.err.printf("%s: %s%n", line.name(), line.told());
        try (var site = Site.with(built.services())) {
            var rows = Table.rows(line.run().on(site, scale));
            System.err.print(rows);
            if (line.byPgbench()) {
                site.note(Pgbench.version());
            }
            return new Measured(rows, site.notes(), true);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            System.err.printf("%s failed: %s%n", line.name(), e);
            return new Measured("", Set.of(), false);
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
