/// What happened to one thing, told for people.
@NullMarked
package uk.waymark.query.timeline;

import org.jspecify.annotations.NullMarked;
