/// What is answered over HTTP, and what is not.
@NullMarked
package uk.waymark.signin.entry;

import org.jspecify.annotations.NullMarked;
