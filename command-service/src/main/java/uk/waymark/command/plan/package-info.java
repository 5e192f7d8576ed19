/// Decides about plans.
@NullMarked
package uk.waymark.command.plan;

import org.jspecify.annotations.NullMarked;
