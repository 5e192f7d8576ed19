/// The people of the demonstration, of whom there is one for each role and authority.
@NullMarked
package uk.waymark.signin.person;

import org.jspecify.annotations.NullMarked;
