/// Colours and words that say how an action goes, and the schemes that define them.
@NullMarked
package uk.waymark.events.rating;

import org.jspecify.annotations.NullMarked;
