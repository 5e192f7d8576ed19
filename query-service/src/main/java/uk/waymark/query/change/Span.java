package uk.waymark.query.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The days between which changes are told.
///
/// @param from the day after which they are; none for the beginning
/// @param to the last day
/// @param bodies those of the meetings by which the days were named
record Span(@Nullable LocalDate from, LocalDate to, List<String> bodies) {
    Span {
        bodies = List.copyOf(bodies);
    }
}
