/// How a process hangs on the one that started it.
@NullMarked
package uk.waymark.process;

import org.jspecify.annotations.NullMarked;
