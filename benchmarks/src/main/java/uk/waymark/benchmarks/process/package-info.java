/// The programs of the product as processes of their own, started as the product starts them.
@NullMarked
package uk.waymark.benchmarks.process;

import org.jspecify.annotations.NullMarked;
