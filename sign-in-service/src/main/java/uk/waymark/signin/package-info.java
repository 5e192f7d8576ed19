/// Gives tokens to demonstration people, for trying Waymark only.
@NullMarked
package uk.waymark.signin;

import org.jspecify.annotations.NullMarked;
