package uk.waymark.benchmarks.process;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/// Waits for something that nobody announces.
public final class Until {
    private static final Duration POLL = Duration.ofMillis(10);

    private Until() {}

    /// Whether it has come about.
    @FunctionalInterface
    public interface Condition<E extends Exception> {
        boolean holds() throws E;
    }

    /// @param what is waited for, told when it does not come
    /// @throws TimeoutException when it has not come about by then
    public static <E extends Exception> void holds(String what, Duration patience, Condition<E> condition)
            throws E, TimeoutException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("%s has not come within %s".formatted(what, patience));
            }
            Thread.sleep(POLL);
        }
    }
}
