package uk.waymark.benchmarks.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import uk.waymark.benchmarks.Scale;
import uk.waymark.benchmarks.council.ActionSet;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.FixedRate;
import uk.waymark.benchmarks.measure.Latencies;
import uk.waymark.benchmarks.measure.Throughput;
import uk.waymark.benchmarks.measure.Writers;
import uk.waymark.benchmarks.pgbench.Pgbench;
import uk.waymark.command.WaymarkCommand;

/// Ratings over HTTP and single inserts by pgbench, in turns.
public final class Calling {
    private static final double HALF = 0.5;

    private final Scale scale;
    private final int port;
    private final Pgbench pgbench;
    private final LongAdder answered = new LongAdder();
    private final AtomicLong sets = new AtomicLong();

    public Calling(Scale scale, int port, Pgbench pgbench) {
        this.scale = scale;
        this.port = port;
        this.pgbench = pgbench;
    }

    public List<Comparison> compare() throws InterruptedException, IOException {
        var most = new Writers(scale.writers().getLast());
        atFullLoad(most, scale.warmUp());
        var comparisons = new ArrayList<Comparison>();
        for (var count : scale.writers()) {
            comparisons.addAll(compare(new Writers(count)));
        }
        return comparisons;
    }

    private List<Comparison> compare(Writers writers) throws InterruptedException, IOException {
        var connections = "HTTP, %d connection%s".formatted(writers.count(), writers.count() == 1 ? "" : "s");
        var rate = new Comparison("command over " + connections, "pgbench", "events/s");
        var half = "%s, half of that load, ".formatted(connections);
        var middle = new Comparison(half + "p50", "pgbench at full load, mean", "ms");
        var slow = new Comparison(half + "p99", "pgbench at full load, mean", "ms");
        for (int pair = 0; pair < scale.pairs(); pair++) {
            var inserts = pgbench.run(writers.count(), scale.window());
            var peak = atFullLoad(writers, scale.window()).perSecond();
            var latencies = at(peak * HALF, writers, scale.window());
            rate = rate.and(peak, inserts.perSecond());
            middle = middle.and(latencies.millis(0.5), inserts.millis());
            slow = slow.and(latencies.millis(0.99), inserts.millis());
        }
        return List.of(rate, middle, slow);
    }

    private Throughput atFullLoad(Writers writers, Duration window) throws IOException, InterruptedException {
        try (var callers = Callers.of(writers.count(), port)) {
            var actions = actions(writers, callers);
            return writers.during(window, (writer, number) -> send(callers, writer, actions.rating(writer, number)));
        }
    }

    private Latencies at(double perSecond, Writers writers, Duration window) throws IOException, InterruptedException {
        try (var callers = Callers.of(writers.count(), port)) {
            var actions = actions(writers, callers);
            return new FixedRate(perSecond, writers)
                    .during(window, (writer, number) -> send(callers, writer, actions.rating(writer, number)));
        }
    }

    private ActionSet actions(Writers writers, Callers callers) throws InterruptedException {
        var actions = new ActionSet("http-" + sets.incrementAndGet(), writers.count());
        writers.times(ActionSet.EACH, (writer, number) -> send(callers, writer, actions.adding(writer, number)));
        return actions;
    }

    private void send(Callers callers, int writer, WaymarkCommand command) throws IOException {
        callers.get(writer).send(command);
        answered.increment();
    }

    /// How many commands were answered as done, each of which is one event.
    public long answered() {
        return answered.sum();
    }
}
