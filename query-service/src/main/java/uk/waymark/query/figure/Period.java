package uk.waymark.query.figure;

import java.time.LocalDate;

/// The days that figures are of.
///
/// @param to the last day, included
record Period(LocalDate from, LocalDate to) {
    /// How many days of it there are from one on and before another.
    long daysWithin(LocalDate since, LocalDate until) {
        var first = since.isAfter(from) ? since : from;
        var end = until.isAfter(to) ? to.plusDays(1) : until;
        return Math.max(end.toEpochDay() - first.toEpochDay(), 0);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
