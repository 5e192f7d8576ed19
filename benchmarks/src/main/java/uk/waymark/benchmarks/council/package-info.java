/// The councils that the benchmarks' commands are about.
@NullMarked
package uk.waymark.benchmarks.council;

import org.jspecify.annotations.NullMarked;
