/// How fast all read models are built anew, and whether anybody notices.
@NullMarked
package uk.waymark.benchmarks.rebuilding;

import org.jspecify.annotations.NullMarked;
