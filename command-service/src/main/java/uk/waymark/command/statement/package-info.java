/// Decides about statements.
@NullMarked
package uk.waymark.command.statement;

import org.jspecify.annotations.NullMarked;
