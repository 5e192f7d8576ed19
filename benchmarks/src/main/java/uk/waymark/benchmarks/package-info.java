/// Runs the benchmarks and prints their table.
@NullMarked
package uk.waymark.benchmarks;

import org.jspecify.annotations.NullMarked;
