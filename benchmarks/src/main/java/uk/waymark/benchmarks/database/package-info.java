/// A PostgreSQL server of the benchmarks' own.
@NullMarked
package uk.waymark.benchmarks.database;

import org.jspecify.annotations.NullMarked;
