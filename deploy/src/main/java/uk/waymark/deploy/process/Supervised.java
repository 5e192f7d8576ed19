package uk.waymark.deploy.process;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.CannotStart;

/// A program that is started again when it dies, until it is stopped or dies too often.
final class Supervised {
    private final Program program;
    private final Clock clock;
    private final Consumer<String> tell;
    private final BackOff backOff = new BackOff();
    private final Consumer<RuntimeException> giveUp;
    private @Nullable ProcessHandle process;
    private boolean stopping;

    Supervised(Program program, Clock clock, Consumer<String> tell, Consumer<RuntimeException> giveUp) {
        this.program = program;
        this.clock = clock;
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
            for (var began = clock.instant(); launchAndAwaitEnd(); began = clock.instant()) {
                var pause = backOff.died(Duration.between(began, clock.instant()));
                if (pause.isEmpty()) {
                    giveUp.accept(new CannotStart(
                            "The %s stopped again and again: see %s.".formatted(program.name(), program.log())));
                    return;
                }
                Thread.sleep(pause.get());
                if (!isStopping()) {
                    tell.accept("%s stopped unexpectedly, starting it again (see %s)"
                            .formatted(program.name(), program.log()));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            giveUp.accept(e);
        }
    }

    /// Whether the program ended though nobody had stopped it.
    private boolean launchAndAwaitEnd() {
        try {
            var launched = launch();
            if (launched != null) {
                launched.onExit().join();
            }
        } catch (IOException e) {
            tell.accept("%s did not start: %s".formatted(program.name(), e.getMessage()));
        }
        return !isStopping();
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
