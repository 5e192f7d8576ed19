/// The list of all events in the order of the ledger, as CloudEvents.
@NullMarked
package uk.waymark.query.recorded;

import org.jspecify.annotations.NullMarked;
