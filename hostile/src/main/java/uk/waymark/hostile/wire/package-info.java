/// HTTP in bytes, so that anything can be sent.
@NullMarked
package uk.waymark.hostile.wire;

import org.jspecify.annotations.NullMarked;
