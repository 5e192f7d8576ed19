/// Tests of what is told.
@NullMarked
package uk.waymark.query.action;

import org.jspecify.annotations.NullMarked;
