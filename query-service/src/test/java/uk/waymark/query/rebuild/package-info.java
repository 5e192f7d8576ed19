/// Tests of the rebuild.
@NullMarked
package uk.waymark.query.rebuild;

import org.jspecify.annotations.NullMarked;
