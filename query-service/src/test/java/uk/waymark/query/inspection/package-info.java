/// Tests of what is told.
@NullMarked
package uk.waymark.query.inspection;

import org.jspecify.annotations.NullMarked;
