package uk.waymark.benchmarks.seeing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.benchmarks.council.ActionSet;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.http.Caller;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Latencies;
import uk.waymark.benchmarks.process.Until;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.deploy.signin.Tokens;

/// How long after a command's answer a query in the other service's process shows its effect: the query waits for the
/// command's bookmark. The same query without anything to wait for is what it is compared with.
///
/// @param commands of each pair
/// @param pause between two commands, so that none finds the other still under way
public record Seeing(
        int pairs, int commands, Duration warmUp, Duration pause, Caller commandService, Caller queryService) {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public List<Comparison> compare() throws IOException, InterruptedException {
        var middle = new Comparison(
                "command answered to visible, p50",
                "the same query, nothing to wait for, p50",
                "ms",
                commands + " commands");
        var slow = new Comparison(
                "command answered to visible, p99",
                "the same query, nothing to wait for, p99",
                "ms",
                commands + " commands");
        warm();
        for (int pair = 0; pair < pairs; pair++) {
            var seen = seen("see-" + pair);
            middle = middle.and(seen.waited().millis(0.5), seen.at().millis(0.5));
            slow = slow.and(seen.waited().millis(0.99), seen.at().millis(0.99));
        }
        return List.of(middle, slow);
    }

    private record Seen(Latencies waited, Latencies at) {}

    /// One command after the other.
    private void warm() throws IOException {
        var actions = actions("warm");
        var deadline = System.nanoTime() + warmUp.toNanos();
        for (int number = 0; System.nanoTime() < deadline; number++) {
            waited(actions.rating(0, number));
        }
    }

    private Seen seen(String name) throws IOException, InterruptedException {
        var actions = actions(name);
        var waited = new long[commands];
        var at = new long[commands];
        for (int number = 0; number < commands; number++) {
            Thread.sleep(pause);
            var rating = actions.rating(0, number);
            waited[number] = waited(rating);
            var began = System.nanoTime();
            queried(rating, "");
            at[number] = System.nanoTime() - began;
        }
        return new Seen(new Latencies(waited), new Latencies(at));
    }

    private ActionSet actions(String name) throws IOException {
        var actions = new ActionSet(name, 1);
        for (int number = 0; number < ActionSet.EACH; number++) {
            commandService.send(actions.adding(0, number));
        }
        return actions;
    }

    /// From the command's answer to that of the query, in nanoseconds.
    private long waited(RateAction rating) throws IOException {
        var answer = commandService.send(rating);
        var began = System.nanoTime();
        var told = JSON.readTree(answer);
        var shown = queried(rating, "&bookmark=" + told.path("bookmark").stringValue());
        var took = System.nanoTime() - began;
        if (!JSON.readTree(shown).path("version").equals(told.path("version"))) {
            throw new IOException("The query does not show what the command did: %s, %s".formatted(answer, shown));
        }
        return took;
    }

    private String queried(RateAction rating, String bookmark) throws IOException {
        var action = rating.id();
        return queryService.get(
                rating.authority(),
                "/plans/%s/actions/%s?authority=%s%s"
                        .formatted(
                                action.plan(),
                                action.value().substring(action.plan().value().length() + 1),
                                rating.authority(),
                                bookmark));
    }

    /// Returns when the query service has seen everything up to there.
    public static void awaitVisible(int port, Tokens tokens, long position)
            throws TimeoutException, InterruptedException {
        Until.holds(
                "Position %d in the query service".formatted(position),
                PATIENCE,
                () -> isVisible(port, tokens, position));
    }

    private static boolean isVisible(int port, Tokens tokens, long position) {
        try (var caller = new Caller(port, tokens)) {
            caller.get(Councils.code(0), "/authorities?limit=1&bookmark=*@%d".formatted(position));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
