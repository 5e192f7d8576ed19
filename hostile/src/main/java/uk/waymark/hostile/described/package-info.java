/// What the services say of themselves, which is where hostility begins.
@NullMarked
package uk.waymark.hostile.described;

import org.jspecify.annotations.NullMarked;
