package uk.waymark.query.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How long the periods are. They are those of the calendar.
enum By {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    By(int months) {
        this.months = months;
    }

    static Optional<By> of(String word) {
        return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(By::word).toList();
    }

    /// What callers write.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The last day of the period that a day is in.
    LocalDate lastDay(LocalDate day) {
        var first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
        return first.plusMonths(months).minusDays(1);
    }
}
