/// The rows of the read models: what events make of them, in memory, before the database is told.
@NullMarked
package uk.waymark.query.row;

import org.jspecify.annotations.NullMarked;
