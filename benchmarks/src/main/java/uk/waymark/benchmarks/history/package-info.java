/// How long reads of other days take.
@NullMarked
package uk.waymark.benchmarks.history;

import org.jspecify.annotations.NullMarked;
