/// Tests of what is told.
@NullMarked
package uk.waymark.query.minute;

import org.jspecify.annotations.NullMarked;
