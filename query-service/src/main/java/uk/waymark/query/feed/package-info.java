/// How published events come in: each once in effect, in order, together with the place that was reached.
@NullMarked
package uk.waymark.query.feed;

import org.jspecify.annotations.NullMarked;
