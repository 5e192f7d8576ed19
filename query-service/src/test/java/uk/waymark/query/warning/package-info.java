/// Tests of what is told.
@NullMarked
package uk.waymark.query.warning;

import org.jspecify.annotations.NullMarked;
