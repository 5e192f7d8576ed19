package uk.waymark.benchmarks.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import uk.waymark.benchmarks.council.ActionSet;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.measure.Writers;
import uk.waymark.deploy.signin.Tokens;

/// The most that one service answers: callers who send their next command as soon as the last is answered.
public final class Peak {
    private final int callers;
    private final int port;
    private final Tokens tokens;
    private final LongAdder answered = new LongAdder();

    public Peak(Scale scale, int port, Tokens tokens) {
        this.callers = scale.writers().getLast();
        this.port = port;
        this.tokens = tokens;
    }

    public double perSecond(Duration window) throws IOException, InterruptedException {
        var requests = requests(callers);
        try (var connected = Callers.of(callers, port, tokens)) {
            return new Writers(callers)
                    .during(window, (writer, number) -> {
                        var answer = connected.get(writer).exchange(requests.of(writer, number));
                        if (!answer.isGood()) {
                            throw new IOException(answer.status() + " " + answer.body());
                        }
                        answered.increment();
                    })
                    .perSecond();
        }
    }

    /// All that so many callers send, each to actions of their own, made beforehand: whoever asks shares the processor
    /// with whoever answers.
    Requests requests(int count) throws IOException, InterruptedException {
        var actions = new ActionSet(UUID.randomUUID().toString(), count);
        try (var connected = Callers.of(callers, port, tokens)) {
            // No more at once than there is room for.
            new Writers(callers).times(ActionSet.EACH, (writer, number) -> {
                for (int each = writer; each < count; each += callers) {
                    connected.get(writer).send(actions.adding(each, number));
                    answered.increment();
                }
            });
            var all = new ArrayList<List<byte[]>>();
            for (int caller = 0; caller < count; caller++) {
                var own = new ArrayList<byte[]>();
                for (int number = 0; number < ActionSet.EACH; number++) {
                    own.add(connected.get(0).request(actions.rating(caller, number)));
                }
                all.add(own);
            }
            return new Requests(all);
        }
    }

    /// What stands on the wire, for each caller.
    record Requests(List<List<byte[]>> all) {
        byte[] of(int caller, long number) {
            return all.get(caller).get((int) (number % ActionSet.EACH));
        }
    }

    /// How many commands were answered as done, each of which is one event.
    public long answered() {
        return answered.sum();
    }
}
