/// How fast events get into the ledger, and into what it is compared with.
@NullMarked
package uk.waymark.benchmarks.appending;

import org.jspecify.annotations.NullMarked;
