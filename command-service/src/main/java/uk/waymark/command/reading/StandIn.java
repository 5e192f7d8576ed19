package uk.waymark.command.reading;

import java.time.LocalDate;

/// Which of two values stands in for one that cannot be read, so that the rest of its command can be judged. What is
/// said of the command with either does not hang on that value.
enum StandIn {
    ONE,
    OTHER;

    <T> T of(T one, T other) {
        return this == ONE ? one : other;
    }

    /// A day long ago, or today: both may be dates on which something took effect.
    LocalDate date(LocalDate today) {
        return of(LocalDate.of(1900, 1, 1), today);
    }
}
