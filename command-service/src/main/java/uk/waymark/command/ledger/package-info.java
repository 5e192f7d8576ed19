/// Keeps the events, in order and for ever, and lets aggregates decide over them.
@NullMarked
package uk.waymark.command.ledger;

import org.jspecify.annotations.NullMarked;
