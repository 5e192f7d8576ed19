package uk.waymark.query.reading;

import java.util.regex.Pattern;

/// Reads whole numbers as a machine writes them: Java by itself takes the digits of every script, and a sign before
/// them.
public final class WholeNumber {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private WholeNumber() {}

    /// @throws NumberFormatException when it is none, is below 0 or does not fit
    public static long of(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new NumberFormatException();
        }
        return Long.parseLong(text);
    }
}
