package uk.waymark.deploy.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.CannotStart;

/// A program that is started again when it dies, until it is stopped or never works any more.
final class Supervised {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Program program;
    private final Consumer<String> tell;
    private final Consumer<RuntimeException> giveUp;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable ProcessHandle process;

    Supervised(Program program, Consumer<String> tell, Consumer<RuntimeException> giveUp) {
        this.program = program;
        this.tell = tell;
        this.giveUp = giveUp;
    }

    void start() {
        Thread.ofVirtual().name(program.name()).start(this::keepRunning);
    }

    void stop(Duration patience) {
        var running = stopLaunching();
        if (running != null && running.isAlive()) {
            program.stop(running, patience);
        }
    }

    private void keepRunning() {
        try {
            while (!isStopping()) {
                var pause = backOff.died(launchAndAwaitEnd());
                if (pause.isEmpty()) {
                    giveUp.accept(
                            new CannotStart("The %s does not start: see %s.".formatted(program.name(), program.log())));
                    return;
                }
                if (!stopping.await(pause.get().toMillis(), TimeUnit.MILLISECONDS)) {
                    tell.accept("The %s stopped unexpectedly and is started again: see %s."
                            .formatted(program.name(), program.log()));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            giveUp.accept(e);
        }
    }

    /// Whether it had worked before it ended.
    private boolean launchAndAwaitEnd() throws InterruptedException {
        var hasWorked = false;
        try {
            var launched = launch();
            if (launched != null) {
                do {
                    hasWorked = launched.isAlive() && program.works();
                } while (!hasWorked && !new Ending(launched).comesWithin(POLL));
                launched.onExit().join();
            }
        } catch (IOException e) {
            tell.accept("The %s did not start: %s".formatted(program.name(), e.getMessage()));
        }
        return hasWorked;
    }

    private synchronized @Nullable ProcessHandle launch() throws IOException {
        process = isStopping() ? null : program.launch();
        return process;
    }

    private synchronized @Nullable ProcessHandle stopLaunching() {
        stopping.countDown();
        return process;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
