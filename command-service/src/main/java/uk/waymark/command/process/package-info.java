/// How this process says that it is ready, and when it ends.
@NullMarked
package uk.waymark.command.process;

import org.jspecify.annotations.NullMarked;
