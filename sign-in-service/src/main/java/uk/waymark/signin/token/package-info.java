/// Who may ask for a token, what it says and how it is signed.
@NullMarked
package uk.waymark.signin.token;

import org.jspecify.annotations.NullMarked;
