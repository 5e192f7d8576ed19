/// Tells measures with their targets and readings.
@NullMarked
package uk.waymark.query.measure;

import org.jspecify.annotations.NullMarked;
