/// What every command has in common, and why one is refused.
@NullMarked
package uk.waymark.command;

import org.jspecify.annotations.NullMarked;
