/// Tests of what is told.
@NullMarked
package uk.waymark.query.authority;

import org.jspecify.annotations.NullMarked;
