package uk.waymark.deploy.process;

import java.io.IOException;
import java.time.Duration;
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
    private @Nullable ProcessHandle process;
    private boolean stopping;

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
                Thread.sleep(pause.get());
                if (!isStopping()) {
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
            while (launched != null && launched.isAlive() && !hasWorked) {
                hasWorked = program.works();
                Thread.sleep(POLL);
            }
            if (launched != null) {
                launched.onExit().join();
            }
        } catch (IOException e) {
            tell.accept("The %s did not start: %s".formatted(program.name(), e.getMessage()));
        }
        return hasWorked;
    }

    private synchronized @Nullable ProcessHandle launch() throws IOException {
        process = stopping ? null : program.launch();
        return process;
    }

    private synchronized @Nullable ProcessHandle stopLaunching() {
        stopping = true;
        return process;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }
}
