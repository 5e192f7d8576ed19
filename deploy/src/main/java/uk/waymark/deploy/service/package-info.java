/// The services, as seen from outside.
@NullMarked
package uk.waymark.deploy.service;

import org.jspecify.annotations.NullMarked;
