/// Takes commands over HTTP, one or many, and answers for them.
@NullMarked
package uk.waymark.command.entry;

import org.jspecify.annotations.NullMarked;
