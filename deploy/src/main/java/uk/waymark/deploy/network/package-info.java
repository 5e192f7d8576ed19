/// The ports of this machine.
@NullMarked
package uk.waymark.deploy.network;

import org.jspecify.annotations.NullMarked;
