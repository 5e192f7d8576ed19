package uk.waymark.benchmarks.measure;

import java.util.List;
import java.util.stream.IntStream;

/// What is compared takes turns, and what came first comes last the next time: whoever is always second finds the
/// disk and the caches as the first has left them.
public final class Turns {
    private Turns() {}

    /// One measurement of one side.
    @FunctionalInterface
    public interface Measurement {
        double taken() throws Exception;
    }

    /// @param pair from 0
    /// @return in the order given, whatever order they were taken in
    public static List<Double> of(int pair, Measurement... measurements) throws Exception {
        var taken = new Double[measurements.length];
        var order = IntStream.range(0, taken.length).boxed().toList();
        for (var index : pair % 2 == 0 ? order : order.reversed()) {
            taken[index] = measurements[index].taken();
        }
        return List.of(taken);
    }
}
