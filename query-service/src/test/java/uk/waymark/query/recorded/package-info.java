/// Tests of what is told.
@NullMarked
package uk.waymark.query.recorded;

import org.jspecify.annotations.NullMarked;
