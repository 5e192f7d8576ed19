package uk.waymark.torture.round;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import uk.waymark.torture.load.Action;
import uk.waymark.torture.load.Answer;
import uk.waymark.torture.load.Caller;
import uk.waymark.torture.load.Request;
import uk.waymark.torture.site.Node;

/// Clients write to the same few actions at once, every other one only if nobody came before it.
final class Fight {
    static final int CLIENTS = 64;
    /// May say that nobody knows whether it is done, so each command has a key with which it is sent again.
    private static final int BUSY = 503;

    private static final int REPORT_EVERY = 1_000;

    private final List<Node> services;
    private final List<Action> actions;
    private final Map<Action, Long> seen = new ConcurrentHashMap<>();
    private final Consumer<String> tell;
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger attempts = new AtomicInteger();

    /// @param actions that nobody has written to since they were added
    Fight(List<Node> services, List<Action> actions, Consumer<String> tell) {
        this.services = services;
        this.actions = actions;
        this.tell = tell;
        actions.forEach(action -> seen.put(action, 1L));
    }

    List<Answer> fight(int attemptsEach) throws InterruptedException {
        Crowd.of(CLIENTS, client -> {
            for (int attempt = 0; attempt < attemptsEach; attempt++) {
                attempt(client, attempt);
            }
        });
        return List.copyOf(answers);
    }

    private void attempt(int client, int attempt) throws InterruptedException {
        var action = actions.get((client / 2 + attempt) % actions.size());
        var mark = "fight %s %d/%d".formatted(action.authority(), client, attempt);
        var request = Request.progress(action, mark).withKey(mark.replace(' ', '-'));
        var mayOnlyFollow = client % 2 == 0;
        var service = services.get(client / 4 % services.size());
        var answer = Caller.send(mayOnlyFollow ? request.ifMatch(seen.getOrDefault(action, 1L)) : request, service);
        while (answer.status() == BUSY) {
            answer = Caller.send(answer.request(), service);
        }
        answers.add(answer);
        var made = attempts.incrementAndGet();
        if (made % REPORT_EVERY == 0) {
            tell.accept("%d attempts".formatted(made));
        }
        if (answer.isDone()) {
            seen.merge(action, answer.version(), Math::max);
        }
    }
}
