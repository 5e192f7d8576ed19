/// PostgreSQL of our own, kept in the data folder and durable.
@NullMarked
package uk.waymark.deploy.database;

import org.jspecify.annotations.NullMarked;
