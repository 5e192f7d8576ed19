/// What is known of people, apart from all that they did.
@NullMarked
package uk.waymark.access.person;

import org.jspecify.annotations.NullMarked;
