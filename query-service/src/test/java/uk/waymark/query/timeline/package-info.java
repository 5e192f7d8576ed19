/// Tests of what is told.
@NullMarked
package uk.waymark.query.timeline;

import org.jspecify.annotations.NullMarked;
