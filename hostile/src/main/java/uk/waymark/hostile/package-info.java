/// Sends what nobody should, and judges every answer.
@NullMarked
package uk.waymark.hostile;

import org.jspecify.annotations.NullMarked;
