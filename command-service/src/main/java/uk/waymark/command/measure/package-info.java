/// Decides about measures, their targets and readings.
@NullMarked
package uk.waymark.command.measure;

import org.jspecify.annotations.NullMarked;
