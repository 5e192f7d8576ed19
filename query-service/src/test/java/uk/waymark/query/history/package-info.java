/// What was true and what was known, on any day and at any moment.
@NullMarked
package uk.waymark.query.history;

import org.jspecify.annotations.NullMarked;
