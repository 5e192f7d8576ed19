/// Starts Waymark on one machine, keeps it running and stops it.
@NullMarked
package uk.waymark.deploy;

import org.jspecify.annotations.NullMarked;
