package uk.waymark.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// One thing against another, in pairs that were measured one right after the other.
///
/// @param of what was measured
/// @param with what it is compared with
/// @param unit of both
/// @param size of one measurement: how long or how many
public record Comparison(String of, String with, String unit, String size, List<Pair> pairs) {
    public Comparison {
        pairs = List.copyOf(pairs);
    }

    public Comparison(String of, String with, String unit, String size) {
        this(of, with, unit, size, List.of());
    }

    /// @param own what was measured
    /// @param other what it is compared with
    public record Pair(double own, double other) {
        double ratio() {
            return own / other;
        }
    }

    public Comparison and(double own, double other) {
        var more = new ArrayList<>(pairs);
        more.add(new Pair(own, other));
        return new Comparison(of, with, unit, size, more);
    }

    public Spread own() {
        return spread(Pair::own);
    }

    public Spread other() {
        return spread(Pair::other);
    }

    public Spread ratio() {
        return spread(Pair::ratio);
    }

    private Spread spread(ToDoubleFunction<Pair> value) {
        return Spread.of(pairs.stream().mapToDouble(value).boxed().toList());
    }
}
