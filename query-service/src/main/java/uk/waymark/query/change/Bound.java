package uk.waymark.query.change;

import java.time.LocalDate;
import uk.waymark.query.reading.Days;

/// One end of the time between which something changed.
sealed interface Bound {
    /// @throws IllegalArgumentException when it is neither, with a sentence for people
    static Bound parse(String text) {
        return text.indexOf('/') > 0 ? new Meeting(text) : new Day(Days.parse(text));
    }

    record Day(LocalDate day) implements Bound {}

    /// The day of a meeting.
    record Meeting(String id) implements Bound {
        String body() {
            return id.substring(0, id.lastIndexOf('/'));
        }
    }
}
