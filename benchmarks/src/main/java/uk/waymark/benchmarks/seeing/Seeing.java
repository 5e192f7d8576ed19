package uk.waymark.benchmarks.seeing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.benchmarks.council.ActionSet;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.http.Caller;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Latencies;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.authority.AuthorityCode;

/// How long after a command's answer a query in the other service's process shows its effect: the query waits for the
/// command's bookmark. The same query without anything to wait for is what it is compared with.
public record Seeing(int pairs, int commands, Duration pause, Caller commandService, Caller queryService) {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public List<Comparison> compare() throws IOException, InterruptedException {
        var middle = new Comparison("command answered to visible, p50", "the same query, nothing to wait for", "ms");
        var slow = new Comparison("command answered to visible, p99", "the same query, nothing to wait for, p99", "ms");
        seen("warm", commands);
        for (int pair = 0; pair < pairs; pair++) {
            var seen = seen("see-" + pair, commands);
            middle = middle.and(seen.waited().millis(0.5), seen.at().millis(0.5));
            slow = slow.and(seen.waited().millis(0.99), seen.at().millis(0.99));
        }
        return List.of(middle, slow);
    }

    private record Seen(Latencies waited, Latencies at) {}

    private Seen seen(String name, int count) throws IOException, InterruptedException {
        var actions = new ActionSet(name, 1);
        for (int number = 0; number < ActionSet.EACH; number++) {
            commandService.send(actions.adding(0, number));
        }
        var waited = new long[count];
        var at = new long[count];
        for (int number = 0; number < count; number++) {
            Thread.sleep(pause);
            var rating = actions.rating(0, number);
            var bookmark =
                    JSON.readTree(commandService.send(rating)).path("bookmark").stringValue();
            waited[number] = queried(rating.authority(), rating.id(), "&bookmark=" + bookmark);
            at[number] = queried(rating.authority(), rating.id(), "");
        }
        return new Seen(new Latencies(waited), new Latencies(at));
    }

    private long queried(AuthorityCode authority, ActionId action, String bookmark) throws IOException {
        var began = System.nanoTime();
        queryService.get("/plans/%s/actions/%s?authority=%s%s"
                .formatted(
                        action.plan(),
                        action.value().substring(action.plan().value().length() + 1),
                        authority,
                        bookmark));
        return System.nanoTime() - began;
    }

    /// Returns when the query service has seen everything up to there.
    public static void awaitVisible(int port, long position) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var caller = new Caller(port)) {
                caller.get("/authorities?limit=1&bookmark=%s@%d".formatted(Councils.code(position - 1), position));
                return;
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(POLL);
            }
        }
    }
}
