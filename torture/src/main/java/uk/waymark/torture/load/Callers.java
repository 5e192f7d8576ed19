package uk.waymark.torture.load;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import uk.waymark.torture.site.Node;

/// Officers who send command after command, each again with its key until some service answers it.
public final class Callers {
    private static final List<String> RATINGS = List.of("RED", "AMBER");

    private final List<Node> services;
    private final List<Action> actions;
    private final String name;
    private final long pauseMillis;
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> callers;

    private Callers(int number, List<Node> services, List<Action> actions, String name, long pauseMillis) {
        this.services = List.copyOf(services);
        this.actions = actions;
        this.name = name;
        this.pauseMillis = pauseMillis;
        this.callers = IntStream.range(0, number)
                .<Future<?>>mapToObj(caller -> threads.submit(() -> {
                    call(caller);
                    return caller;
                }))
                .toList();
    }

    /// @param name that no other callers of these actions have
    /// @param pauseMillis how long each takes between two commands
    public static Callers start(int number, List<Node> services, List<Action> actions, String name, long pauseMillis) {
        return new Callers(number, services, actions, name, pauseMillis);
    }

    private void call(int caller) throws InterruptedException {
        for (int turn = 0; !stopped.get(); turn++) {
            answers.add(answerTo(request(caller, turn), caller));
            answered.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(pauseMillis);
        }
    }

    private Request request(int caller, int turn) {
        var random = ThreadLocalRandom.current();
        var action = actions.get(random.nextInt(actions.size()));
        var mark = "%s: what officer %d says in turn %d".formatted(name, caller, turn);
        var request = turn % 3 == 0
                ? Request.rating(action, mark, RATINGS.get(random.nextInt(RATINGS.size())))
                : Request.progress(action, mark);
        return request.withKey(mark.replace(' ', '-'));
    }

    /// Each keeps to one service while that answers, so that a paused one does not stop them all.
    private Answer answerTo(Request request, int caller) throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            sent.incrementAndGet();
            var answer = Caller.send(request, services.get((caller + attempt) % services.size()));
            if (!answer.isOpen()) {
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    public long answered() {
        return answered.get();
    }

    public long sent() {
        return sent.get();
    }

    /// Lets each have its last command answered.
    public List<Answer> finish() throws InterruptedException, ExecutionException {
        stopped.set(true);
        for (var caller : callers) {
            caller.get();
        }
        threads.close();
        return List.copyOf(answers);
    }
}
