/// What it costs to check tokens.
@NullMarked
package uk.waymark.benchmarks.checking;

import org.jspecify.annotations.NullMarked;
