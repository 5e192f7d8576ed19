/// What the build has made ready for every start.
@NullMarked
package uk.waymark.deploy.prepared;

import org.jspecify.annotations.NullMarked;
