/// How many actions of a plan were opened, closed, moved and rated in each month, quarter or year.
@NullMarked
package uk.waymark.query.figure;

import org.jspecify.annotations.NullMarked;
