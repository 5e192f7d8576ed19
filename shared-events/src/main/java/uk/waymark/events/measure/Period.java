package uk.waymark.events.measure;

import java.time.LocalDate;

/// The days that a reading is of.
///
/// @param to the last day, included
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period from %s cannot end on %s".formatted(from, to));
        }
    }

    public boolean overlaps(Period other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    @Override
    public String toString() {
        return "%s to %s".formatted(from, to);
    }
}
