/// Tests of what is told.
@NullMarked
package uk.waymark.query.plan;

import org.jspecify.annotations.NullMarked;
