@NullMarked
package uk.waymark.query.look;

import org.jspecify.annotations.NullMarked;
