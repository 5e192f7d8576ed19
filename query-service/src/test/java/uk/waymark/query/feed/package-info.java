/// Tests of how events come in.
@NullMarked
package uk.waymark.query.feed;

import org.jspecify.annotations.NullMarked;
