/// How fast the ledger is read.
@NullMarked
package uk.waymark.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
