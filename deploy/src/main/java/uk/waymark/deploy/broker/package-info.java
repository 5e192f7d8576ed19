/// A Kafka broker of our own, kept in the data folder.
@NullMarked
package uk.waymark.deploy.broker;

import org.jspecify.annotations.NullMarked;
