package uk.waymark.query.slippage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which way a date was moved.
public enum Shift {
    LATER,
    EARLIER,
    /// Said otherwise, with the same last day.
    NEITHER,
    /// Not both days were settled.
    UNKNOWN;

    /// Of the last days on which it was in time, by what was settled when it was moved.
    public static Shift between(@Nullable LocalDate before, @Nullable LocalDate after) {
        if (before == null || after == null) {
            return UNKNOWN;
        }
        if (after.isEqual(before)) {
            return NEITHER;
        }
        return after.isAfter(before) ? LATER : EARLIER;
    }
}
