/// Tests of statements.
@NullMarked
package uk.waymark.query.statement;

import org.jspecify.annotations.NullMarked;
