package uk.waymark.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.pgbench.Pgbench;
import uk.waymark.deploy.CannotStart;

/// Says nothing of speed; each line itself fails when what was answered is not there. The build sets every variable by
/// which an operator names a server to one that nobody runs, so a line that heeded any of them would fail.
class BenchmarkTest {

    @ParameterizedTest
    @CsvSource({"append, 4", "http, 4"})
    void each_line_beside_pgbench_still_runs(String name, int comparisons) throws Exception {
        assumeTrue(isInstalled(), "pgbench is not installed");

        assertThat(rows(name)).hasSize(comparisons);
    }

    @ParameterizedTest
    @CsvSource({
        "flood, 4",
        "tokens, 1",
        "age, 2",
        "replay, 1",
        "feed, 1",
        "visible, 2",
        "rebuild, 3",
        "history, 13",
        "idle, 1"
    })
    void each_other_line_still_runs(String name, int comparisons) throws Exception {
        assertThat(rows(name)).hasSize(comparisons);
    }

    private static List<String> rows(String name) throws Exception {
        return Benchmark.measure(List.of(name), Scale.smoke()).rows().lines().toList();
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return !Pgbench.version().isEmpty();
        } catch (CannotStart _) {
            return false;
        }
    }
}
