package uk.waymark.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The SHA-256 of a document's bytes, as 64 lower-case hexadecimal digits.
public record Sha256(@JsonValue String value) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("A SHA-256 is 64 lower-case hexadecimal digits");
        }
    }
}
