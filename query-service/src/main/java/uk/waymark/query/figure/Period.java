package uk.waymark.query.figure;

import java.time.LocalDate;

/// The days that figures are of.
///
/// @param to the last day, included
record Period(LocalDate from, LocalDate to) {
    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
