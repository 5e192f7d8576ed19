/// The whole of Waymark, as built, in processes of its own.
@NullMarked
package uk.waymark.deploy.endtoend;

import org.jspecify.annotations.NullMarked;
