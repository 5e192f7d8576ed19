/// Puts comparisons into one table, with the machine that they were made on.
@NullMarked
package uk.waymark.benchmarks.table;

import org.jspecify.annotations.NullMarked;
