/// Axon's own JDBC store, tuned, for comparison.
@NullMarked
package uk.waymark.benchmarks.axon;

import org.jspecify.annotations.NullMarked;
