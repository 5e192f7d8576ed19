/// Plans that answer inspections, and how their actions stand.
@NullMarked
package uk.waymark.query.plan;

import org.jspecify.annotations.NullMarked;
