/// Who looked at what is restricted, took things away or was refused.
@NullMarked
package uk.waymark.access.look;

import org.jspecify.annotations.NullMarked;
