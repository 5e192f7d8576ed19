/// Tests of what is told.
@NullMarked
package uk.waymark.query.followup;

import org.jspecify.annotations.NullMarked;
