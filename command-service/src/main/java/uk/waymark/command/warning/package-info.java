/// What a reader of an answer should look at again, although it was done.
@NullMarked
package uk.waymark.command.warning;

import org.jspecify.annotations.NullMarked;
