package uk.waymark.query.change;

import org.jspecify.annotations.Nullable;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.query.slippage.Shift;

/// What is known of an event beyond what it says.
///
/// @param previous the rating before the one that it gave; none when there was none, or when it gave none
/// @param correctedBy the position of what put the rating right that it gave; none when nothing did
/// @param shift which way it moved a date
record Circumstances(
        @Nullable RatingCode previous, @Nullable Long correctedBy, Shift shift) {}
