/// What must hold whatever was done, each told in findings; none is good.
@NullMarked
package uk.waymark.torture.check;

import org.jspecify.annotations.NullMarked;
