/// Duties that resolutions and undertakings raised, until the body accepts the answer.
@NullMarked
package uk.waymark.query.followup;

import org.jspecify.annotations.NullMarked;
