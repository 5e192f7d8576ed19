package uk.waymark.events.authority;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The three digits by which the Department for Education knows an authority, such as `855`.
public record DfeNumber(@JsonValue String value) {
    private static final Pattern DIGITS = Pattern.compile("\\d{3}");

    public DfeNumber {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A DfE number is three digits, such as “855”");
        }
    }
}
