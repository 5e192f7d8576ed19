/// Promises of a plan as they stand on any day, with evidence, milestones and every date they were given.
@NullMarked
package uk.waymark.query.action;

import org.jspecify.annotations.NullMarked;
