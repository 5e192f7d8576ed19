/// Decides about follow-ups, and raises them.
@NullMarked
package uk.waymark.command.followup;

import org.jspecify.annotations.NullMarked;
