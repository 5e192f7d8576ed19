/// What a caller is told when a request cannot be answered.
@NullMarked
package uk.waymark.query.problem;

import org.jspecify.annotations.NullMarked;
