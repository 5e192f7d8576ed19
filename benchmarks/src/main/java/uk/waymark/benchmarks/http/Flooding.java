package uk.waymark.benchmarks.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.FixedRate;
import uk.waymark.benchmarks.measure.Latencies;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.measure.Writers;
import uk.waymark.deploy.signin.Tokens;

/// What is answered while far more commands come than can be, beside what is answered at best.
public final class Flooding {
    private static final int TIMES_PEAK = 5;
    /// A crowd of so many times the callers who make the peak.
    private static final int TIMES_CALLERS = 5;

    private final Scale scale;
    private final int port;
    private final Tokens tokens;
    private final Peak peak;
    private final LongAdder done = new LongAdder();

    public Flooding(Scale scale, int port, Tokens tokens) {
        this.scale = scale;
        this.port = port;
        this.tokens = tokens;
        this.peak = new Peak(scale, port, tokens);
    }

    public List<Comparison> compare() throws Exception {
        var size = "%d s".formatted(scale.window().toSeconds());
        var flood = "%d times the peak to be offered, ".formatted(TIMES_PEAK);
        var best = "the peak, %d connections".formatted(scale.writers().getLast());
        var good = new Comparison(flood + "commands done", best, "commands/s", size);
        var offered = new Comparison(flood + "commands really offered", best, "commands/s", size);
        var refused = new Comparison(flood + "commands refused", "those really offered", "commands/s", size);
        var slow = new Comparison(flood + "refused within, p99", "p50", "ms", size);
        peak.perSecond(scale.warmUp());
        flood(peak.perSecond(scale.window()), scale.window());
        for (int pair = 0; pair < scale.pairs(); pair++) {
            var most = peak.perSecond(scale.window());
            var flooded = flood(most, scale.window());
            good = good.and(flooded.good(), most);
            offered = offered.and(flooded.offered(), most);
            refused = refused.and(flooded.refused(), flooded.offered());
            slow = slow.and(flooded.refusals().millis(0.99), flooded.refusals().millis(0.5));
        }
        return List.of(good, offered, refused, slow);
    }

    /// @param refusals how long each took, the connection included, which the service closes after a refusal
    private record Flood(double good, double refused, Latencies refusals) {
        double offered() {
            return good + refused;
        }
    }

    private Flood flood(double perSecond, Duration window) throws IOException, InterruptedException {
        var writers = new Writers(scale.writers().getLast() * TIMES_CALLERS);
        var good = new LongAdder();
        var refusals = new ConcurrentLinkedQueue<Long>();
        var requests = peak.requests(writers.count());
        try (var crowd = Crowd.of(writers.count(), port, tokens)) {
            var began = System.nanoTime();
            new FixedRate(perSecond * TIMES_PEAK, writers).during(window, (writer, number) -> {
                var sent = System.nanoTime();
                if (crowd.isDone(writer, requests.of(writer, number))) {
                    good.increment();
                } else {
                    refusals.add(System.nanoTime() - sent);
                }
            });
            var seconds = (System.nanoTime() - began) / 1e9;
            done.add(good.sum());
            var nanos = refusals.stream().mapToLong(Long::longValue).toArray();
            // When nothing is refused there is no time that it takes.
            var told = nanos.length == 0 ? new long[] {0} : nanos;
            return new Flood(good.sum() / seconds, nanos.length / seconds, new Latencies(told));
        }
    }

    /// How many commands were answered as done, each of which is one event.
    public long answered() {
        return done.sum() + peak.answered();
    }
}
