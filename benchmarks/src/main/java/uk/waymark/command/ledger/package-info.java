/// The one door of the benchmarks into the ledger that is not open to all.
@NullMarked
package uk.waymark.command.ledger;

import org.jspecify.annotations.NullMarked;
