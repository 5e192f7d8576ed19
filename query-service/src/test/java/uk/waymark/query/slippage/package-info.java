@NullMarked
package uk.waymark.query.slippage;

import org.jspecify.annotations.NullMarked;
