/// One duty that a resolution item or an undertaking raised.
@NullMarked
package uk.waymark.events.followup;

import org.jspecify.annotations.NullMarked;
