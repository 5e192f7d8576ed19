package uk.waymark.query.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// Reads days as callers write them.
public final class Days {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    /// @throws IllegalArgumentException when it is no day, with a sentence for people
    public static LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("It is a day such as 2018-11-06");
        }
        try {
            return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("There is no day %s".formatted(text));
        }
    }
}
