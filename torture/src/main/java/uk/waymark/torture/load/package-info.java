/// What callers send, and what they were answered.
@NullMarked
package uk.waymark.torture.load;

import org.jspecify.annotations.NullMarked;
