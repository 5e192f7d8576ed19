/// Does to Waymark what must not hurt it, and counts what it lost.
@NullMarked
package uk.waymark.torture;

import org.jspecify.annotations.NullMarked;
