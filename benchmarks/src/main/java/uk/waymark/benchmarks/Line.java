package uk.waymark.benchmarks;

import java.nio.file.Path;
import java.util.List;
import uk.waymark.benchmarks.measure.Comparison;

/// One part of the table, which can be run alone by its name.
///
/// @param told what it measures
record Line(String name, String told, Run run) {

    /// Measures it.
    @FunctionalInterface
    interface Run {
        /// @param folder of its own, which goes when it is done
        List<Comparison> in(Path folder, Scale scale) throws Exception;
    }

    static List<Line> all() {
        return List.of(
                new Line("append", "our ledger, Axon's JDBC store and pgbench, in process", Lines::append),
                new Line("http", "commands over HTTP", Lines::http),
                new Line("age", "append at many events, and the chain's share", Lines::age),
                new Line("replay", "the whole ledger read", Lines::replay),
                new Line("feed", "the ledger to Kafka", Lines::feed),
                new Line("visible", "command answered to visible in the other service", Lines::visible),
                new Line("rebuild", "all read models anew, beside queries", Lines::rebuild),
                new Line("idle", "processor time when nothing happens", Lines::idle));
    }
}
