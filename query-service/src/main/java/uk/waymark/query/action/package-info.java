/// Promises of a plan as they stand today, with evidence, milestones and every date they were given.
@NullMarked
package uk.waymark.query.action;

import org.jspecify.annotations.NullMarked;
