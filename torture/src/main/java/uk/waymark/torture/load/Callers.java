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

/// Officers who send command after command.
public final class Callers implements Load {
    private static final List<String> RATINGS = List.of("RED", "AMBER");

    private final List<Node> services;
    private final List<Action> actions;
    private final String name;
    private final Habit habit;
    private volatile long pauseMillis;
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Future<?>> callers = new ConcurrentLinkedQueue<>();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// What they do when a command is not answered.
    public enum Habit {
        /// Send it again with its key, until some service answers it.
        SEND_AGAIN,
        /// Nothing; it has no key.
        SEND_ONCE
    }

    private Callers(List<Node> services, List<Action> actions, String name, Habit habit, long pauseMillis) {
        this.services = List.copyOf(services);
        this.actions = List.copyOf(actions);
        this.name = name;
        this.habit = habit;
        this.pauseMillis = pauseMillis;
    }

    /// @param name that no other callers of these actions have
    /// @param pauseMillis how long each takes between two commands
    public static Callers start(
            int number, List<Node> services, List<Action> actions, String name, Habit habit, long pauseMillis) {
        var callers = new Callers(services, actions, name, habit, pauseMillis);
        IntStream.range(0, number).forEach(caller -> callers.start(() -> callers.call(caller)));
        return callers;
    }

    /// From now on each takes so long between two commands.
    public void pause(long millis) {
        pauseMillis = millis;
    }

    private void start(Work work) {
        callers.add(threads.submit(() -> {
            work.run();
            return true;
        }));
    }

    private void call(int caller) throws InterruptedException {
        for (int turn = 0; !stopped.get(); turn++) {
            var mark = "%s: what officer %d says in turn %d".formatted(name, caller, turn);
            var request = request(mark, turn % 3 == 0);
            keep(
                    switch (habit) {
                        case SEND_AGAIN -> answerTo(request.withKey(mark.replace(' ', '-')), caller);
                        case SEND_ONCE -> send(request, caller);
                    });
            TimeUnit.MILLISECONDS.sleep(pauseMillis);
        }
    }

    private Request request(String mark, boolean judges) {
        var random = ThreadLocalRandom.current();
        var action = actions.get(random.nextInt(actions.size()));
        return judges
                ? Request.rating(action, mark, RATINGS.get(random.nextInt(RATINGS.size())))
                : Request.progress(action, mark);
    }

    private void keep(Answer answer) {
        answers.add(answer);
        if (!answer.isOpen()) {
            answered.incrementAndGet();
        }
    }

    /// Each keeps to one service while that answers, so that a paused one does not stop them all.
    private Answer answerTo(Request request, int caller) throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            var answer = send(request, caller + attempt);
            if (!answer.isOpen()) {
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private Answer send(Request request, int service) throws InterruptedException {
        sent.incrementAndGet();
        return Caller.send(request, services.get(service % services.size()));
    }

    @Override
    public void write(String key) {
        start(() -> keep(answerTo(
                Request.progress(actions.getFirst(), "%s: %s".formatted(name, key))
                        .withKey(key),
                0)));
    }

    @Override
    public String authority() {
        return actions.getFirst().authority();
    }

    @Override
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

    @FunctionalInterface
    private interface Work {
        void run() throws InterruptedException;
    }
}
