/// What Waymark does when nobody wants anything of it.
@NullMarked
package uk.waymark.benchmarks.idling;

import org.jspecify.annotations.NullMarked;
