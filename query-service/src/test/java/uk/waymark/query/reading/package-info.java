/// Tests of what is told.
@NullMarked
package uk.waymark.query.reading;

import org.jspecify.annotations.NullMarked;
