/// An issuer for tests. No service depends on it.
@NullMarked
package uk.waymark.issuer;

import org.jspecify.annotations.NullMarked;
