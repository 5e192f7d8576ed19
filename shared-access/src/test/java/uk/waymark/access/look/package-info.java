@NullMarked
package uk.waymark.access.look;

import org.jspecify.annotations.NullMarked;
