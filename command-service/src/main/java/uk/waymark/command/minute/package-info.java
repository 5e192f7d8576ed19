/// Decides about minutes and their resolutions.
@NullMarked
package uk.waymark.command.minute;

import org.jspecify.annotations.NullMarked;
