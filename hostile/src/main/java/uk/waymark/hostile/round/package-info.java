/// Sends, judges and tells.
@NullMarked
package uk.waymark.hostile.round;

import org.jspecify.annotations.NullMarked;
