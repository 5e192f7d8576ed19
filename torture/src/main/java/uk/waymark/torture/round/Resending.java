package uk.waymark.torture.round;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import uk.waymark.torture.load.Action;
import uk.waymark.torture.load.Answer;
import uk.waymark.torture.load.Caller;
import uk.waymark.torture.load.Request;
import uk.waymark.torture.site.Node;

/// Sends every command one to five times at once, each with its key, and again until it is answered.
final class Resending {
    private static final int MOST_TIMES = 5;
    private static final int PATIENCE = 3_000;
    private static final int REPORT_EVERY = 500;
    // Were there more, a busy machine would answer none before its caller gives up and sends again.
    private static final int MOST_AT_ONCE = 500;

    private final List<Node> services;
    private final List<Action> actions;
    private final Consumer<String> tell;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Set<Request> answeredBefore = ConcurrentHashMap.newKeySet();
    private final Set<Request> answeredAgain = ConcurrentHashMap.newKeySet();

    Resending(List<Node> services, List<Action> actions, Consumer<String> tell) {
        this.services = services;
        this.actions = actions;
        this.tell = tell;
    }

    /// @param meanwhile is done when half of the answers are there
    void send(int commands, Runnable meanwhile) throws InterruptedException {
        var sendings = IntStream.range(0, commands)
                .mapToObj(this::request)
                .flatMap(request -> IntStream.rangeClosed(
                                0, ThreadLocalRandom.current().nextInt(MOST_TIMES))
                        .mapToObj(_ -> request))
                .toList();
        var answered = new AtomicInteger();
        Crowd.of(sendings.size(), number -> {
            answers.add(answer(sendings.get(number), number));
            var there = answered.incrementAndGet();
            if (there == sendings.size() / 2) {
                answers.stream().filter(Answer::isDone).map(Answer::request).forEach(answeredBefore::add);
                meanwhile.run();
            }
            if (there % REPORT_EVERY == 0) {
                tell.accept("%d of %d answers are there".formatted(there, sendings.size()));
            }
        });
    }

    /// Sends each command once more.
    void sendAgain() throws InterruptedException {
        var requests = answers.stream().map(Answer::request).distinct().toList();
        Crowd.of(requests.size(), number -> {
            var answer = answer(requests.get(number), number);
            answers.add(answer);
            if (answer.isDone()) {
                answeredAgain.add(answer.request());
            }
        });
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    /// How many commands were answered both before what was done meanwhile and when they were sent again.
    long answeredOnBothSides() {
        return answeredBefore.stream().filter(answeredAgain::contains).count();
    }

    private Request request(int number) {
        var action = actions.get(number % actions.size());
        var mark = "sent %s %d".formatted(action.authority(), number);
        return Request.progress(action, mark).withKey("key-" + number);
    }

    private Answer answer(Request request, int number) throws InterruptedException {
        places.acquire();
        try {
            return answerInPlace(request, number);
        } finally {
            places.release();
        }
    }

    private Answer answerInPlace(Request request, int number) throws InterruptedException {
        var service = number;
        var answer = Caller.send(request, services.get(service % services.size()));
        for (int attempt = 0; answer.isOpen() && attempt < PATIENCE; attempt++) {
            TimeUnit.MILLISECONDS.sleep(20);
            answer = Caller.send(request, services.get(++service % services.size()));
        }
        return answer;
    }
}
