/// A council, which is also the tenant.
@NullMarked
package uk.waymark.events.authority;

import org.jspecify.annotations.NullMarked;
