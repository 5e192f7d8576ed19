package uk.waymark.benchmarks.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.filling.ManyPlans;
import uk.waymark.benchmarks.filling.Past;
import uk.waymark.benchmarks.http.Caller;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.FixedRate;
import uk.waymark.benchmarks.measure.Latencies;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.measure.Writers;
import uk.waymark.deploy.signin.Tokens;
import uk.waymark.events.authority.AuthorityCode;

/// Reads of a day and a moment in the middle of the record, and the same reads of now, in turns.
public record LookingBack(Scale scale, int port, Tokens tokens) {
    private static final int TIMES = 20;
    private static final double PER_SECOND = 50;
    private static final int CALLERS = 16;
    private static final AuthorityCode COUNCIL = Councils.code(0);
    private static final String AUTHORITY = "authority=" + COUNCIL;

    private static final Map<String, String> READS = reads();

    private static Map<String, String> reads() {
        var reads = new LinkedHashMap<String, String>();
        reads.put("action", "/plans/ociap-1/actions/a-1?" + AUTHORITY);
        reads.put("action with 1,000 ratings", ManyPlans.LONG + "?" + AUTHORITY);
        reads.put("its ratings, 500 of them", ManyPlans.LONG + "/ratings?limit=500&" + AUTHORITY);
        reads.put("actions of a plan, 50 of 100", "/plans/ociap-1/actions?" + AUTHORITY);
        reads.put("plan of 100 actions", "/plans/ociap-1?" + AUTHORITY);
        reads.put("plans of a council, 7", "/plans?" + AUTHORITY);
        reads.put("timeline, 50 entries", "/plans/ociap-1/timeline?" + AUTHORITY);
        reads.put("dates of a plan, 50 of 100", "/plans/ociap-1/dates?" + AUTHORITY);
        reads.put("changes of a plan over all months", "/plans/ociap-1/changes?limit=500&" + AUTHORITY);
        reads.put("figures by month", "/plans/ociap-1/figures?" + AUTHORITY);
        reads.put("warnings", "/plans/ociap-1/warnings?" + AUTHORITY);
        reads.put("search for a word in every rating, 50", "/search?q=recruitment&" + AUTHORITY);
        return reads;
    }

    public List<Comparison> compare() throws IOException, InterruptedException {
        var comparisons = new ArrayList<Comparison>();
        try (var caller = new Caller(port, tokens)) {
            for (var read : READS.entrySet()) {
                comparisons.add(one(caller, read.getKey(), read.getValue()));
            }
        }
        comparisons.add(crowd());
        return comparisons;
    }

    private Comparison one(Caller caller, String name, String path) throws IOException {
        var compared = new Comparison(name + ", both clocks, p50", "the same read of now, p50", "ms", TIMES + " reads");
        latencies(caller, path);
        latencies(caller, path + back());
        for (int pair = 0; pair < scale.pairs(); pair++) {
            compared = compared.and(
                    latencies(caller, path + back()).millis(0.5),
                    latencies(caller, path).millis(0.5));
        }
        return compared;
    }

    private static Latencies latencies(Caller caller, String path) throws IOException {
        var nanos = new long[TIMES];
        for (int number = 0; number < TIMES; number++) {
            var began = System.nanoTime();
            caller.get(COUNCIL, path);
            nanos[number] = System.nanoTime() - began;
        }
        return new Latencies(nanos);
    }

    /// All sorts of read in turn, so many a second whether or not those before them are done.
    private Comparison crowd() throws InterruptedException {
        var compared = new Comparison(
                "all these reads in turn, %.0f a second, both clocks, p99".formatted(PER_SECOND),
                "the same of now, p99",
                "ms",
                "%d s".formatted(scale.window().toSeconds()));
        for (int pair = 0; pair < scale.pairs(); pair++) {
            compared = compared.and(asked(back()).millis(0.99), asked("").millis(0.99));
        }
        return compared;
    }

    private Latencies asked(String clocks) throws InterruptedException {
        var paths = List.copyOf(READS.values());
        var callers = new ConcurrentLinkedQueue<Caller>();
        try {
            for (int i = 0; i < CALLERS; i++) {
                callers.add(new Caller(port, tokens));
            }
            return new FixedRate(PER_SECOND, new Writers(CALLERS))
                    .during(scale.window(), (writer, number) -> {
                        var caller = callers.remove();
                        caller.get(COUNCIL, paths.get((int) ((writer + number * CALLERS) % paths.size())) + clocks);
                        callers.add(caller);
                    })
                    .latencies();
        } catch (IOException e) {
            throw new IllegalStateException("The query service cannot be reached", e);
        }
    }

    /// A day and a moment about half way through the record, whose events are a second apart.
    private String back() {
        return "&asAt=%s&knownAt=%s".formatted(Councils.BEGAN.plusDays(150), Past.BEGAN.plusSeconds(scale.many() / 2));
    }
}
