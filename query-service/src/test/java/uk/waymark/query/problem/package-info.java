/// Tests of what a caller is told who cannot be answered.
@NullMarked
package uk.waymark.query.problem;

import org.jspecify.annotations.NullMarked;
