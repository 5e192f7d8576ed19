/// Claims made at a meeting, which can be checked against the record.
@NullMarked
package uk.waymark.events.statement;

import org.jspecify.annotations.NullMarked;
