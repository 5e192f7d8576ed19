package uk.waymark.torture.round;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import uk.waymark.torture.load.Callers;
import uk.waymark.torture.site.Victim;

/// Kills each process in its turn, under load, and the next when that one works again.
final class Kills {
    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int REPORT_EVERY = 10;
    private static final int MOST_BETWEEN = 400;
    private static final long BUSY_MILLIS = 2;
    private static final long CALM_MILLIS = 50;

    private final List<Victim> victims;
    private final Callers callers;
    private final Consumer<String> tell;

    Kills(List<Victim> victims, Callers callers, Consumer<String> tell) {
        this.victims = List.copyOf(victims);
        this.callers = callers;
        this.tell = tell;
    }

    void kill(int times) {
        for (int number = 1; number <= times; number++) {
            var victim = victims.get((number - 1) % victims.size());
            // Now and then soon after the last one has come back, now and then in the middle of full work.
            callers.pause(BUSY_MILLIS);
            awaitAnswers(1 + ThreadLocalRandom.current().nextInt(MOST_BETWEEN));
            victim.kill();
            // What they do meanwhile only fills the disk.
            callers.pause(CALM_MILLIS);
            await(victim);
            if (number % REPORT_EVERY == 0 || number == times) {
                tell.accept("%d of %d kills, %d commands answered".formatted(number, times, callers.answered()));
            }
        }
    }

    private void await(Victim victim) {
        Awaitility.await(victim.name() + " after a kill")
                .atMost(RECOVERY)
                .pollInterval(POLL)
                .until(victim::works);
    }

    private void awaitAnswers(int number) {
        var before = callers.answered();
        Awaitility.await("answers between kills")
                .atMost(RECOVERY)
                .pollInterval(POLL)
                .until(() -> callers.answered() >= before + number);
    }
}
