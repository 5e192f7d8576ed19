/// What changed in a plan between two days or two meetings.
@NullMarked
package uk.waymark.query.change;

import org.jspecify.annotations.NullMarked;
