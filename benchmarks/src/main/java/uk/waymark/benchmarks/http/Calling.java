package uk.waymark.benchmarks.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import uk.waymark.benchmarks.council.ActionSet;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.FixedRate;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.measure.Throughput;
import uk.waymark.benchmarks.measure.Turns;
import uk.waymark.benchmarks.measure.Writers;
import uk.waymark.benchmarks.pgbench.Pgbench;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.deploy.signin.Tokens;

/// Ratings over HTTP and single inserts by pgbench, in turns.
public final class Calling {
    private static final double HALF = 0.5;
    private static final double MILLIS = 1000;

    private final Scale scale;
    private final int port;
    private final Tokens tokens;
    private final Pgbench pgbench;
    private final LongAdder answered = new LongAdder();
    private final AtomicLong sets = new AtomicLong();

    public Calling(Scale scale, int port, Tokens tokens, Pgbench pgbench) {
        this.scale = scale;
        this.port = port;
        this.tokens = tokens;
        this.pgbench = pgbench;
    }

    public List<Comparison> compare() throws Exception {
        var most = new Writers(scale.writers().getLast());
        atFullLoad(most, scale.warmUp());
        var comparisons = new ArrayList<Comparison>();
        for (var count : scale.writers()) {
            comparisons.addAll(compare(new Writers(count)));
        }
        return comparisons;
    }

    private List<Comparison> compare(Writers writers) throws Exception {
        var connections = "HTTP, %d connection%s".formatted(writers.count(), writers.count() == 1 ? "" : "s");
        var size = "%d s".formatted(scale.window().toSeconds());
        var half = "%s, at half of its own full load, ".formatted(connections);
        var insert = "an insert by pgbench at full load, on average";
        var rate = new Comparison("command over " + connections, "pgbench", "events/s", size);
        var middle = new Comparison(half + "command to answer, p50", insert, "ms", size);
        var slow = new Comparison(half + "command to answer, p99", insert, "ms", size);
        var late = new Comparison(
                half + "how late the callers woke, p99, which is not counted", "command to answer, p99", "ms", size);
        for (int pair = 0; pair < scale.pairs(); pair++) {
            var taken = Turns.of(
                    pair,
                    () -> pgbench.perSecond(writers.count(), scale.window()),
                    () -> atFullLoad(writers, scale.window()).perSecond());
            var inserts = taken.get(0);
            var peak = taken.get(1);
            var timed = at(peak * HALF, writers, scale.window());
            var perInsert = writers.count() * MILLIS / inserts;
            rate = rate.and(peak, inserts);
            middle = middle.and(timed.latencies().millis(0.5), perInsert);
            slow = slow.and(timed.latencies().millis(0.99), perInsert);
            late = late.and(timed.late().millis(0.99), timed.latencies().millis(0.99));
        }
        return List.of(rate, middle, slow, late);
    }

    private Throughput atFullLoad(Writers writers, Duration window) throws IOException, InterruptedException {
        try (var callers = Callers.of(writers.count(), port, tokens)) {
            var actions = actions(writers, callers);
            return writers.during(window, (writer, number) -> send(callers, writer, actions.rating(writer, number)));
        }
    }

    private FixedRate.Result at(double perSecond, Writers writers, Duration window)
            throws IOException, InterruptedException {
        try (var callers = Callers.of(writers.count(), port, tokens)) {
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
