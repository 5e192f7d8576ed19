/// How soon a query shows what a command did.
@NullMarked
package uk.waymark.benchmarks.seeing;

import org.jspecify.annotations.NullMarked;
