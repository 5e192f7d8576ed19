/// Decides about authorities.
@NullMarked
package uk.waymark.command.authority;

import org.jspecify.annotations.NullMarked;
