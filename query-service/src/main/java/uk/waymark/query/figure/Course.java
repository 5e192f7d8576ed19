package uk.waymark.query.figure;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What was so on each day: from a day on, until something else was.
final class Course<T> {
    private final NavigableMap<LocalDate, T> changes = new TreeMap<>();

    /// From that day on, whatever was said of it and of later days before.
    void turn(LocalDate day, T value) {
        changes.tailMap(day, true).clear();
        changes.put(day, value);
    }

    Optional<T> on(LocalDate day) {
        return Optional.ofNullable(changes.floorEntry(day)).map(change -> change.getValue());
    }

    /// The days after one on which it took a turn.
    Set<LocalDate> turnsAfter(LocalDate day) {
        return changes.tailMap(day, false).keySet();
    }
}
