/// Indicators, what is aimed for, and what was read.
@NullMarked
package uk.waymark.events.measure;

import org.jspecify.annotations.NullMarked;
