/// What is kept from one start to the next, and read by its owner only.
@NullMarked
package uk.waymark.signin.kept;

import org.jspecify.annotations.NullMarked;
