package uk.waymark.benchmarks.rebuilding;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.http.Caller;
import uk.waymark.deploy.signin.Tokens;
import uk.waymark.events.authority.AuthorityCode;

/// Queries that are asked without end while something else is done. None may fail.
record Questions(int port, Tokens tokens) {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final List<Question> ALL = List.of(
            new Question(Councils.code(0), "/authorities?limit=20"),
            new Question(Councils.code(1), "/plans/ociap?authority=" + Councils.code(1)),
            new Question(Councils.code(1), "/plans/ociap/actions/old-0/ratings?authority=" + Councils.code(1)),
            new Question(Councils.code(2), "/events?limit=50&authority=" + Councils.code(2)));

    /// @param authority whose auditor asks
    private record Question(AuthorityCode authority, String path) {}

    /// @throws Exception of a query that failed, or of the work
    <T> T during(Callable<T> work) throws Exception {
        var done = new CountDownLatch(1);
        try (var asker = Executors.newSingleThreadExecutor()) {
            var asked = asker.submit(() -> ask(done));
            try {
                return work.call();
            } finally {
                done.countDown();
                asked.get();
            }
        }
    }

    private Void ask(CountDownLatch done) throws IOException, InterruptedException {
        try (var caller = new Caller(port, tokens)) {
            var number = 0;
            do {
                var question = ALL.get(number++ % ALL.size());
                caller.get(question.authority, question.path);
            } while (!done.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
            return null;
        }
    }
}
