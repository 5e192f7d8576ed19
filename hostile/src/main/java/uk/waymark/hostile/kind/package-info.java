/// The catalogue of all that is sent in ill will.
@NullMarked
package uk.waymark.hostile.kind;

import org.jspecify.annotations.NullMarked;
