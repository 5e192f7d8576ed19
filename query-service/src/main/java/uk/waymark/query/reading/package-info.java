/// What all reads have in common: whose things, how fresh, how many at a time, all from one snapshot.
@NullMarked
package uk.waymark.query.reading;

import org.jspecify.annotations.NullMarked;
