/// Streams that wait because one of their events could not be taken in, and what an operator does about them.
@NullMarked
package uk.waymark.query.parked;

import org.jspecify.annotations.NullMarked;
