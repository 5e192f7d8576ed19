package uk.waymark.events.authority;

import com.fasterxml.jackson.annotation.JsonValue;

/// The GSS code of a council, such as `E10000018` for Leicestershire.
public record AuthorityCode(@JsonValue String value) {
    private static final String COUNTRIES = "EWSN";
    private static final int LENGTH = 9;

    public AuthorityCode {
        // Read with every event, where an expression would be most of the work.
        if (value.length() != LENGTH || COUNTRIES.indexOf(value.charAt(0)) < 0 || !isNumber(value, 1)) {
            throw new IllegalArgumentException("A GSS code is E, W, S or N and eight digits, such as “E10000018”");
        }
    }

    private static boolean isNumber(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
