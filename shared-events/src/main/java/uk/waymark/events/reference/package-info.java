/// Frameworks and rating schemes, which are data files and never enums.
@NullMarked
package uk.waymark.events.reference;

import org.jspecify.annotations.NullMarked;
