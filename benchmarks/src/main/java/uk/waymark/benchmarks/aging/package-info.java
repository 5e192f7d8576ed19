/// How much an old ledger slows an append down.
@NullMarked
package uk.waymark.benchmarks.aging;

import org.jspecify.annotations.NullMarked;
