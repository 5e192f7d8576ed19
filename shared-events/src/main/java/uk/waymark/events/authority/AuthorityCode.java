package uk.waymark.events.authority;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The GSS code of a council, such as `E10000018` for Leicestershire.
public record AuthorityCode(@JsonValue String value) {
    private static final Pattern GSS = Pattern.compile("[EWSN]\\d{8}");

    public AuthorityCode {
        if (!GSS.matcher(value).matches()) {
            throw new IllegalArgumentException("A GSS code is E, W, S or N and eight digits, such as “E10000018”");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
