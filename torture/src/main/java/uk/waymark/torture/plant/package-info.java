/// Faults that are woven into a service as it is loaded, to see that they are caught.
@NullMarked
package uk.waymark.torture.plant;

import org.jspecify.annotations.NullMarked;
