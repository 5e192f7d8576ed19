/// When this process ends.
@NullMarked
package uk.waymark.signin.process;

import org.jspecify.annotations.NullMarked;
