@NullMarked
package uk.waymark.query.person;

import org.jspecify.annotations.NullMarked;
