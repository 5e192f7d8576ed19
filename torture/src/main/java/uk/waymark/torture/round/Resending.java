package uk.waymark.torture.round;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final List<Node> services;
    private final List<Action> actions;
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

    Resending(List<Node> services, List<Action> actions) {
        this.services = services;
        this.actions = actions;
    }

    /// @param meanwhile is done when half of the answers are there
    List<Answer> send(int commands, Runnable meanwhile) throws InterruptedException {
        var sendings = IntStream.range(0, commands)
                .mapToObj(this::request)
                .flatMap(request -> IntStream.rangeClosed(
                                0, ThreadLocalRandom.current().nextInt(MOST_TIMES))
                        .mapToObj(_ -> request))
                .toList();
        var answered = new AtomicInteger();
        Crowd.of(sendings.size(), number -> {
            answers.add(answer(sendings.get(number), number));
            if (answered.incrementAndGet() == sendings.size() / 2) {
                meanwhile.run();
            }
        });
        return List.copyOf(answers);
    }

    private Request request(int number) {
        var action = actions.get(number % actions.size());
        var mark = "sent %s %d".formatted(action.authority(), number);
        return Request.progress(action, mark).withKey("key-" + number);
    }

    private Answer answer(Request request, int number) throws InterruptedException {
        var service = number;
        var answer = Caller.send(request, services.get(service % services.size()));
        for (int attempt = 0; answer.isOpen() && attempt < PATIENCE; attempt++) {
            TimeUnit.MILLISECONDS.sleep(20);
            answer = Caller.send(request, services.get(++service % services.size()));
        }
        return answer;
    }
}
