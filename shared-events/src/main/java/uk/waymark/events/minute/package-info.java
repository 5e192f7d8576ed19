/// The record of one agenda item of one meeting, and its resolution.
@NullMarked
package uk.waymark.events.minute;

import org.jspecify.annotations.NullMarked;
