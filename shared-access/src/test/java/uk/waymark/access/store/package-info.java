@NullMarked
package uk.waymark.access.store;

import org.jspecify.annotations.NullMarked;
