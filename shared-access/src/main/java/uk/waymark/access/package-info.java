/// Who calls, as their token tells.
@NullMarked
package uk.waymark.access;

import org.jspecify.annotations.NullMarked;
