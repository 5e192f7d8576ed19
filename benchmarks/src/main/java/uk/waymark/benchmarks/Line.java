package uk.waymark.benchmarks;

import java.util.List;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.process.Site;

/// One part of the table, which can be run alone by its name.
///
/// @param told what it measures
/// @param byPgbench whether it compares with that
record Line(String name, String told, boolean byPgbench, Run run) {

    /// Measures it.
    @FunctionalInterface
    interface Run {
        /// @param site of its own
        List<Comparison> on(Site site, Scale scale) throws Exception;
    }

    static List<Line> all() {
        return List.of(
                new Line("append", "our ledger, Axon's JDBC store and pgbench, in process", true, Lines::append),
                new Line("http", "commands over HTTP, with the feed beside", true, Lines::http),
                new Line("flood", "commands over HTTP, far more than can be answered", false, Lines::flood),
                new Line("tokens", "commands over HTTP with tokens checked and not", false, Lines::tokens),
                new Line("age", "append at many events, and the chain's share", false, Lines::age),
                new Line("replay", "the whole ledger read", false, Lines::replay),
                new Line("feed", "the ledger to Kafka", false, Lines::feed),
                new Line("visible", "command answered to visible in the other service", false, Lines::visible),
                new Line("rebuild", "all read models anew, beside queries", false, Lines::rebuild),
                new Line("history", "reads with both clocks, beside the same of now", false, Lines::history),
                new Line("idle", "processor time when nothing happens", false, Lines::idle));
    }
}
