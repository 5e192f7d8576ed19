@NullMarked
package uk.waymark.access;

import org.jspecify.annotations.NullMarked;
