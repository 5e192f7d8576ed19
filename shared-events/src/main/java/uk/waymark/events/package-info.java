/// What every event has in common, and the JSON that is stored and published.
@NullMarked
package uk.waymark.events;

import org.jspecify.annotations.NullMarked;
