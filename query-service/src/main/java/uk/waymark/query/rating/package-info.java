/// How each action was rated, day by day: the replay that auditors ask for.
@NullMarked
package uk.waymark.query.rating;

import org.jspecify.annotations.NullMarked;
