package uk.waymark.events;

import com.fasterxml.jackson.annotation.JsonValue;

/// A SHA-256, of a document or of an event and all before it, as 64 lower-case hexadecimal digits.
public record Sha256(@JsonValue String value) {
    private static final int DIGITS = 64;

    public Sha256 {
        // One is made for each event that is appended, where an expression would take longer than the hash.
        if (value.length() != DIGITS || !isHexadecimal(value)) {
            throw new IllegalArgumentException("A SHA-256 is 64 lower-case hexadecimal digits");
        }
    }

    private static boolean isHexadecimal(String value) {
        for (int i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if ((character < '0' || character > '9') && (character < 'a' || character > 'f')) {
                return false;
            }
        }
        return true;
    }
}
