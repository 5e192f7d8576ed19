package uk.waymark.events.authority;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The unique reference number by which Ofsted knows an authority's children's services, such as `80483`.
public record OfstedUrn(@JsonValue String value) {
    private static final Pattern DIGITS = Pattern.compile("\\d{5,7}");

    public OfstedUrn {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("An Ofsted URN is five to seven digits, such as “80483”");
        }
    }
}
