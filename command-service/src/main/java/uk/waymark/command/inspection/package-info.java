/// Decides about inspections.
@NullMarked
package uk.waymark.command.inspection;

import org.jspecify.annotations.NullMarked;
