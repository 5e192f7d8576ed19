/// Stores and services of the torture's own, which it may kill.
@NullMarked
package uk.waymark.torture.site;

import org.jspecify.annotations.NullMarked;
