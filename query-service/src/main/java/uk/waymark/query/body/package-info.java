/// Boards and committees, their meetings, and the matters arising for them.
@NullMarked
package uk.waymark.query.body;

import org.jspecify.annotations.NullMarked;
