package uk.waymark.benchmarks.measure;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Things that fall due at fixed moments, whether or not those before them are done. Each is timed from the moment at
/// which it fell due, so that a pause counts for all that had to wait for it.
///
/// @param perSecond over all writers
public record FixedRate(double perSecond, Writers writers) {

    public Latencies during(Duration window, Writers.Work work) throws InterruptedException {
        var nanos = new long[(int) Math.max(1, perSecond * window.toNanos() / 1e9)];
        var next = new AtomicInteger();
        var begin = System.nanoTime();
        writers.untilFalse((writer, number) -> {
            var turn = next.getAndIncrement();
            if (turn >= nanos.length) {
                return false;
            }
            var due = begin + (long) (turn * 1e9 / perSecond);
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            work.once(writer, number);
            nanos[turn] = System.nanoTime() - due;
            return true;
        });
        return new Latencies(nanos);
    }
}
