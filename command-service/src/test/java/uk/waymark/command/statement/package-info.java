@NullMarked
package uk.waymark.command.statement;

import org.jspecify.annotations.NullMarked;
