/// Publishes the ledger to Kafka, in order.
@NullMarked
package uk.waymark.command.feed;

import org.jspecify.annotations.NullMarked;
