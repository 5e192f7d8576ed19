/// One promise in a plan, how it was rated, and what backs it.
@NullMarked
package uk.waymark.events.action;

import org.jspecify.annotations.NullMarked;
