/// How often the dates of actions slipped, how far, why, and who granted it.
@NullMarked
package uk.waymark.query.slippage;

import org.jspecify.annotations.NullMarked;
