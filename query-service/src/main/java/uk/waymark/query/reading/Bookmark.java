package uk.waymark.query.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.authority.AuthorityCode;

/// How far somebody has seen: `E10000018@120`, or `*@120` over all authorities.
///
/// @param authority none for all of them
record Bookmark(@Nullable AuthorityCode authority, long position) {
    private static final Pattern FORM = Pattern.compile("(\\*|[EWSN]\\d{8})@(\\d{1,18})");
    private static final String ALL = "*";

    /// @throws IllegalArgumentException when it is none
    static Bookmark parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A bookmark is what a command answered, such as E10000018@120");
        }
        var authority = matcher.group(1);
        return new Bookmark(
                ALL.equals(authority) ? null : new AuthorityCode(authority), Long.parseLong(matcher.group(2)));
    }

    @Override
    public String toString() {
        return (authority == null ? ALL : authority) + "@" + position;
    }
}
