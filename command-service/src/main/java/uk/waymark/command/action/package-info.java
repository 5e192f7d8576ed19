/// Decides about actions and their ratings.
@NullMarked
package uk.waymark.command.action;

import org.jspecify.annotations.NullMarked;
