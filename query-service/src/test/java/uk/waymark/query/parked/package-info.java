/// Tests of what is told.
@NullMarked
package uk.waymark.query.parked;

import org.jspecify.annotations.NullMarked;
