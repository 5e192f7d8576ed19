@NullMarked
package uk.waymark.query.change;

import org.jspecify.annotations.NullMarked;
