/// What is done to Waymark, case by case.
@NullMarked
package uk.waymark.torture.round;

import org.jspecify.annotations.NullMarked;
