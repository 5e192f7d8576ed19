package uk.waymark.benchmarks.rebuilding;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.http.Caller;

/// Queries that are asked without end while something else is done. None may fail.
record Questions(int port) {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final List<String> PATHS = List.of(
            "/authorities?limit=20",
            "/plans/ociap?authority=" + Councils.code(1),
            "/plans/ociap/actions/old-0/ratings?authority=" + Councils.code(1),
            "/events?limit=50&authority=" + Councils.code(2));

    /// @throws Exception of a query that failed, or of the work
    <T> T during(Callable<T> work) throws Exception {
        var stop = new AtomicBoolean();
        try (var asker = Executors.newSingleThreadExecutor()) {
            var asked = asker.submit(() -> ask(stop));
            try {
                return work.call();
            } finally {
                stop.set(true);
                asked.get();
            }
        }
    }

    private Void ask(AtomicBoolean stop) throws IOException, InterruptedException {
        try (var caller = new Caller(port)) {
            for (var number = 0; !stop.get(); number++) {
                caller.get(PATHS.get(number % PATHS.size()));
                Thread.sleep(PAUSE);
            }
            return null;
        }
    }
}
