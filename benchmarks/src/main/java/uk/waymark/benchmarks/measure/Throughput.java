package uk.waymark.benchmarks.measure;

import java.time.Duration;

/// How much was done in which time.
public record Throughput(long count, Duration time) {
    public double perSecond() {
        return count / (time.toNanos() / 1e9);
    }
}
