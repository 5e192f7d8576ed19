package uk.waymark.benchmarks.measure;

import java.util.Arrays;

/// How long each of many things took, in nanoseconds.
public final class Latencies {
    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] sorted;

    public Latencies(long[] nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /// @param share such as 0.99: so many of them took no longer
    public double millis(double share) {
        var index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, index)] / NANOS_PER_MILLI;
    }
}
