/// Tests of what is told.
@NullMarked
package uk.waymark.query.body;

import org.jspecify.annotations.NullMarked;
