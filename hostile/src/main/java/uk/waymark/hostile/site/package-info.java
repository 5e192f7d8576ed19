/// A Waymark of its own, with an issuer that signs whatever it is asked to.
@NullMarked
package uk.waymark.hostile.site;

import org.jspecify.annotations.NullMarked;
