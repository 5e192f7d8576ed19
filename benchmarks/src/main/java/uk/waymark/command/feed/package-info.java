/// The one door of the benchmarks into the feed's reading that is not open to all.
@NullMarked
package uk.waymark.command.feed;

import org.jspecify.annotations.NullMarked;
