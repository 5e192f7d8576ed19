/// What was claimed at meetings, beside what the record says.
@NullMarked
package uk.waymark.query.statement;

import org.jspecify.annotations.NullMarked;
