package uk.waymark.deploy.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// All programs that run.
public final class Running {
    private static final long POLL_MILLIS = 50;

    private final Consumer<String> tell;
    private final List<Started> programs = new ArrayList<>();
    private final CompletableFuture<RuntimeException> failure = new CompletableFuture<>();
    private boolean stopped;

    public Running(Consumer<String> tell) {
        this.tell = tell;
    }

    public synchronized void start(Layer layer, Program program) {
        if (!stopped) {
            var supervised = new Supervised(program, tell, failure::complete);
            programs.add(new Started(layer, supervised));
            supervised.start();
        }
    }

    public void startAndAwait(Layer layer, Program program) throws InterruptedException {
        start(layer, program);
        await(program::works);
    }

    /// Until the condition holds, or some program has failed for good.
    public void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            throwFailureWithin(POLL_MILLIS);
        }
    }

    private void throwFailureWithin(long millis) throws InterruptedException {
        try {
            throw failure.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            // None has failed so far.
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits for the exception that says which program has failed for good.
    public RuntimeException awaitFailure() {
        return failure.join();
    }

    public synchronized void stop() {
        stopped = true;
        for (var layer : List.of(Layer.values()).reversed()) {
            var stops = programs.stream()
                    .filter(program -> program.layer == layer)
                    .map(program -> CompletableFuture.runAsync(() -> program.supervised.stop(layer.patience())))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(stops).join();
        }
        programs.clear();
    }

    private record Started(Layer layer, Supervised supervised) {}
}
