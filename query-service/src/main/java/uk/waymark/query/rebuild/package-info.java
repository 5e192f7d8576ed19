/// Builds all read models anew beside those that answer queries, and puts them in their place.
@NullMarked
package uk.waymark.query.rebuild;

import org.jspecify.annotations.NullMarked;
