/// Turns JSON into commands and tells every fault of it at once.
@NullMarked
package uk.waymark.command.reading;

import org.jspecify.annotations.NullMarked;
