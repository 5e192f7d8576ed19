package uk.waymark.benchmarks.appending;

import uk.waymark.benchmarks.measure.Throughput;

/// A throughput is worth something only if all that was answered is there.
final class Counted {
    private Counted() {}

    /// @param before how many events the store held
    /// @throws IllegalStateException when it does not hold exactly so many more
    static Throughput in(Store store, long before, Throughput throughput) {
        var added = store.count() - before;
        if (added != throughput.count()) {
            throw new IllegalStateException(
                    "%s answered %d times and holds %d more".formatted(store.name(), throughput.count(), added));
        }
        return throughput;
    }
}
