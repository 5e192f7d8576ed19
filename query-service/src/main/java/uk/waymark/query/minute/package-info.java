/// What bodies discussed and resolved.
@NullMarked
package uk.waymark.query.minute;

import org.jspecify.annotations.NullMarked;
