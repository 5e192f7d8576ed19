/// How this process says that it is ready.
@NullMarked
package uk.waymark.command.process;

import org.jspecify.annotations.NullMarked;
