/// Readers that follow a store while it is written, ours and two that miss events.
@NullMarked
package uk.waymark.torture.reader;

import org.jspecify.annotations.NullMarked;
