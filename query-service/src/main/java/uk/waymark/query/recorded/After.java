package uk.waymark.query.recorded;

import uk.waymark.query.reading.WholeNumber;

/// The last position that a reader of the events has.
public record After(long position) {
    private static final String FORM = "It is a position: a whole number, 0 or more";

    public After {
        if (position < 0) {
            throw new IllegalArgumentException(FORM);
        }
    }

    /// Found by its name when a parameter is read.
    public static After valueOf(String text) {
        try {
            return new After(WholeNumber.of(text));
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(FORM);
        }
    }
}
