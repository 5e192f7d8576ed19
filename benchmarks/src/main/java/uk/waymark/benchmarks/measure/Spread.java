package uk.waymark.benchmarks.measure;

import java.util.List;

/// Some measurements of one thing: the middle one and the range.
public record Spread(double least, double median, double most) {
    public static Spread of(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.getFirst(), median, sorted.getLast());
    }
}
