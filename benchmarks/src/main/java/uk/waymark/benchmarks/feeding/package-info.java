/// How fast the feed brings the ledger to Kafka.
@NullMarked
package uk.waymark.benchmarks.feeding;

import org.jspecify.annotations.NullMarked;
