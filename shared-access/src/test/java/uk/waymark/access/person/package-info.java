@NullMarked
package uk.waymark.access.person;

import org.jspecify.annotations.NullMarked;
