/// What inspectors looked at, judged and found, and what answers it.
@NullMarked
package uk.waymark.query.inspection;

import org.jspecify.annotations.NullMarked;
