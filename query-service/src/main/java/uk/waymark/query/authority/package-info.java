/// Councils, and what inspectors made of them over the years.
@NullMarked
package uk.waymark.query.authority;

import org.jspecify.annotations.NullMarked;
