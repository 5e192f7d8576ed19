package uk.waymark.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// Days and moments as they are published. A formatter would take longer to read them than all else of an envelope.
final class Iso {
    private static final String DAY = "0000-00-00";
    private static final String SECOND = "0000-00-00T00:00:00";
    private static final int NANO_DIGITS = 9;

    private Iso() {}

    /// @throws java.time.DateTimeException when it is none
    static LocalDate day(String text) {
        return hasForm(text, DAY) && text.length() == DAY.length() ? readDay(text) : LocalDate.parse(text);
    }

    /// @throws java.time.DateTimeException when it is none
    static Instant moment(String text) {
        var end = text.length() - 1;
        var fraction = end - SECOND.length() - 1;
        if (!hasForm(text, SECOND)
                || text.charAt(end) != 'Z'
                || text.charAt(SECOND.length()) != '.'
                || fraction < 1
                || fraction > NANO_DIGITS
                || !isNumber(text, SECOND.length() + 1, end)) {
            return Instant.parse(text);
        }
        var nanos = number(text, SECOND.length() + 1, end);
        for (var digits = fraction; digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos)
                .atDate(readDay(text))
                .toInstant(ZoneOffset.UTC);
    }

    private static LocalDate readDay(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /// Whether it begins with digits where the form has a nought, and with what the form has where that is none.
    private static boolean hasForm(String text, String form) {
        if (text.length() < form.length()) {
            return false;
        }
        for (var i = 0; i < form.length(); i++) {
            if (form.charAt(i) == '0' ? !isNumber(text, i, i + 1) : text.charAt(i) != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text, int start, int end) {
        for (var i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
