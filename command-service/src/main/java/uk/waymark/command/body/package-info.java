/// Decides about boards, committees and their meetings.
@NullMarked
package uk.waymark.command.body;

import org.jspecify.annotations.NullMarked;
