/// The issuer of tokens that Waymark starts for itself, and the tokens that it gives.
@NullMarked
package uk.waymark.deploy.signin;

import org.jspecify.annotations.NullMarked;
