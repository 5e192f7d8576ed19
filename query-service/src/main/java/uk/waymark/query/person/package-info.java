/// What is known of the people who acted and read.
@NullMarked
package uk.waymark.query.person;

import org.jspecify.annotations.NullMarked;
