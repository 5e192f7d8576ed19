package uk.waymark.query.warning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.rating.Dimension;

/// What a rule found about an action.
///
/// @param dimension none when it is not about a rating of one
/// @param since the day from which it was so
/// @param positions those of the events that it rests on
record Sign(@Nullable Dimension dimension, String sentence, LocalDate since, List<Long> positions) {
    Sign {
        positions = positions.stream().sorted().distinct().toList();
    }
}
