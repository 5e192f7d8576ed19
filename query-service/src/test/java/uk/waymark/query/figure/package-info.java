/// Tests of what is told.
@NullMarked
package uk.waymark.query.figure;

import org.jspecify.annotations.NullMarked;
