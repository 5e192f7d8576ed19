/// Who looked, as auditors are told.
@NullMarked
package uk.waymark.query.look;

import org.jspecify.annotations.NullMarked;
