/// Finds what was said in words, whoever said it and wherever.
@NullMarked
package uk.waymark.query.search;

import org.jspecify.annotations.NullMarked;
