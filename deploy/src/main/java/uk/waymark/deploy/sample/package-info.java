/// Histories to look at, told to a running Waymark through its public commands.
@NullMarked
package uk.waymark.deploy.sample;

import org.jspecify.annotations.NullMarked;
