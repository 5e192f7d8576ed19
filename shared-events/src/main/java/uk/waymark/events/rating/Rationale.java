package uk.waymark.events.rating;

import com.fasterxml.jackson.annotation.JsonValue;

/// Why a rating was given, in at least ten visible characters.
public record Rationale(@JsonValue String value) {
    private static final int SHORTEST = 10;

    /// Fillers that Unicode counts among letters and symbols although they show nothing: Hangul's and blank Braille.
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

    public Rationale {
        if (visible(value) < SHORTEST) {
            throw new IllegalArgumentException(
                    "A rationale says why in at least %d visible characters".formatted(SHORTEST));
        }
    }

    /// @return how many visible characters it has, counted no further than they are wanted
    private static int visible(String value) {
        var visible = 0;
        for (int at = 0; at < value.length() && visible < SHORTEST; ) {
            var codePoint = value.codePointAt(at);
            visible += isVisible(codePoint) ? 1 : 0;
            at += Character.charCount(codePoint);
        }
        return visible;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> BLANK_LETTERS.indexOf(codePoint) < 0;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
