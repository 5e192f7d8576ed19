package uk.waymark.query.parked;

import uk.waymark.query.reading.WholeNumber;

/// Names a parked event by its place in the ledger.
public record ParkedPosition(long value) {
    private static final String FORM =
            "It is the position of a parked event, a whole number, 1 or more; GET /parked lists those there are";

    public ParkedPosition {
        if (value < 1) {
            throw new IllegalArgumentException(FORM);
        }
    }

    /// Found by its name when a path is read.
    public static ParkedPosition valueOf(String text) {
        try {
            return new ParkedPosition(WholeNumber.of(text));
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(FORM);
        }
    }
}
