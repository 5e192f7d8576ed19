/// Counts what is done in a time and compares two counts.
@NullMarked
package uk.waymark.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
