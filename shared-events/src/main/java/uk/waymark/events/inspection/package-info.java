/// An external or self look at a service, and the frameworks that inspectors judge by.
@NullMarked
package uk.waymark.events.inspection;

import org.jspecify.annotations.NullMarked;
