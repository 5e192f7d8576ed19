/// Tests of what is found.
@NullMarked
package uk.waymark.query.search;

import org.jspecify.annotations.NullMarked;
