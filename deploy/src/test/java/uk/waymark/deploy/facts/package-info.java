/// The facts that the sample histories have to hold, and where a reader finds each of them.
@NullMarked
package uk.waymark.deploy.facts;

import org.jspecify.annotations.NullMarked;
