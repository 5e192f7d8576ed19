package uk.waymark.query.change;

import org.jspecify.annotations.Nullable;
import uk.waymark.events.rating.RatingCode;

/// What is known of an event beyond what it says.
///
/// @param previous the rating before the one that it gave; none when there was none, or when it gave none
/// @param correctedBy the position of what put the rating right that it gave; none when nothing did
record Circumstances(
        @Nullable RatingCode previous, @Nullable Long correctedBy) {}
