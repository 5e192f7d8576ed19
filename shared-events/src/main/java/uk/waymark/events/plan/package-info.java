/// The plan that answers one or more inspections.
@NullMarked
package uk.waymark.events.plan;

import org.jspecify.annotations.NullMarked;
