/// PostgreSQL's own benchmark, which inserts the ledger's rows one by one.
@NullMarked
package uk.waymark.benchmarks.pgbench;

import org.jspecify.annotations.NullMarked;
