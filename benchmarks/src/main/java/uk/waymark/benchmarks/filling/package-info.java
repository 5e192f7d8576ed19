/// Ledgers as they are after years, made in a minute.
@NullMarked
package uk.waymark.benchmarks.filling;

import org.jspecify.annotations.NullMarked;
