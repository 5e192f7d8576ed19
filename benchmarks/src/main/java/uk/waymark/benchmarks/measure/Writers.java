package uk.waymark.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// So many callers at once, each of whom begins again as soon as the last thing is done.
public record Writers(int count) {

    /// What one of them does once.
    @FunctionalInterface
    public interface Work {
        /// @param writer from 0
        /// @param number how often this writer has done it before
        void once(int writer, long number) throws Exception;
    }

    /// Does it once, or says that there is no more to do.
    @FunctionalInterface
    interface Turn {
        boolean taken(int writer, long number) throws Exception;
    }

    /// @throws IllegalStateException when one of them fails, for then no count means anything
    public Throughput during(Duration window, Work work) throws InterruptedException {
        var end = System.nanoTime() + window.toNanos();
        return untilFalse((writer, number) -> {
            if (System.nanoTime() >= end) {
                return false;
            }
            work.once(writer, number);
            return true;
        });
    }

    /// Each does it so many times.
    public Throughput times(long times, Work work) throws InterruptedException {
        return untilFalse((writer, number) -> {
            if (number >= times) {
                return false;
            }
            work.once(writer, number);
            return true;
        });
    }

    Throughput untilFalse(Turn turn) throws InterruptedException {
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var counts = new ArrayList<Future<Long>>();
            for (int writer = 0; writer < count; writer++) {
                var own = writer;
                counts.add(threads.submit(() -> all(own, turn)));
            }
            var done = 0L;
            for (var each : counts) {
                done += each.get();
            }
            return new Throughput(done, Duration.ofNanos(System.nanoTime() - began));
        } catch (ExecutionException e) {
            throw new IllegalStateException("A writer failed: " + e.getCause(), e.getCause());
        }
    }

    private static long all(int writer, Turn turn) throws Exception {
        var number = 0L;
        while (turn.taken(writer, number)) {
            number++;
        }
        return number;
    }

    @Override
    public String toString() {
        return count == 1 ? "1 writer" : count + " writers";
    }
}
