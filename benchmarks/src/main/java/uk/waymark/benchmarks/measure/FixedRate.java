package uk.waymark.benchmarks.measure;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Things that fall due at fixed moments, whether or not those before them are done.
///
/// One that had to wait for those before it is timed from the moment at which it fell due, so that a pause counts for
/// all whom it held up. One that was waited for is timed from the moment at which its writer woke: that it overslept
/// is no fault of what is measured.
///
/// @param perSecond over all writers
public record FixedRate(double perSecond, Writers writers) {

    /// @param late how long after it fell due a writer that was free woke
    public record Result(Latencies latencies, Latencies late) {}

    public Result during(Duration window, Writers.Work work) throws InterruptedException {
        var nanos = new long[(int) Math.max(1, perSecond * window.toNanos() / 1e9)];
        var late = new long[nanos.length];
        var next = new AtomicInteger();
        var begin = System.nanoTime();
        writers.untilFalse((writer, number) -> {
            var turn = next.getAndIncrement();
            if (turn >= nanos.length) {
                return false;
            }
            var due = begin + (long) (turn * 1e9 / perSecond);
            var began = wokenAt(due);
            late[turn] = began - due;
            work.once(writer, number);
            nanos[turn] = System.nanoTime() - began;
            return true;
        });
        return new Result(new Latencies(nanos), new Latencies(late));
    }

    /// @return when that was; the moment itself when it had passed already
    private static long wokenAt(long due) {
        var now = System.nanoTime();
        if (now >= due) {
            return due;
        }
        while (now < due) {
            LockSupport.parkNanos(due - now);
            now = System.nanoTime();
        }
        return now;
    }
}
