package uk.waymark.query.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/// Picks what happens. The days are few, so that much falls on one and the same.
record Chance(Random random) {
    private static final LocalDate FIRST = LocalDate.of(2018, 11, 5);
    private static final LocalDate LAST = LocalDate.of(2018, 11, 25);
    private static final int LEAP = 5;

    Chance(long seed) {
        this(new Random(seed));
    }

    int from1To(int most) {
        return 1 + random.nextInt(most);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Of days, of times or of both.
    Slipped.Cap cap() {
        var days = oneIn(3) ? null : random.nextInt(8);
        return new Slipped.Cap(days, days != null && oneIn(2) ? null : random.nextInt(3));
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextLong(ChronoUnit.DAYS.between(FIRST, LAST) + 1));
    }

    /// That day, or one before it.
    LocalDate upTo(LocalDate last) {
        var day = day();
        return day.isAfter(last) || oneIn(3) ? last : day;
    }

    /// That day or one of the next, none after the last.
    LocalDate from(LocalDate day) {
        var next = day.plusDays(random.nextInt(LEAP));
        return next.isAfter(LAST) ? LAST : next;
    }
}
