/// Tests of what is told.
@NullMarked
package uk.waymark.query.rating;

import org.jspecify.annotations.NullMarked;
