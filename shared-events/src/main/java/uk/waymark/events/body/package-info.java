/// A board or committee and its dated meetings.
@NullMarked
package uk.waymark.events.body;

import org.jspecify.annotations.NullMarked;
