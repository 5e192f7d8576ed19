package uk.waymark.events;

import java.util.regex.Pattern;

/// A readable id: lower-case words and numbers joined by hyphens. A child's id is its parent's, a slash and its ref.
public final class Slug {
    private static final Pattern PART = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_PART = 80;

    private Slug() {}

    /// The value itself, when it is of the form of the example.
    ///
    /// @param what the thing named, with its article, as in “An action id”
    /// @param example a good one; its number of parts is the number wanted
    /// @throws IllegalArgumentException when the value is not of that form; the message says what to write instead
    public static String checked(String value, String what, String example) {
        var parts = value.split("/", -1);
        var wanted = example.split("/", -1).length;
        var good = parts.length == wanted;
        for (var part : parts) {
            good = good && part.length() <= LONGEST_PART && PART.matcher(part).matches();
        }
        if (!good) {
            throw new IllegalArgumentException(
                    "%s is lower-case letters, digits and single hyphens, such as “%s”, each part at most %d characters"
                            .formatted(what, example, LONGEST_PART));
        }
        return value;
    }

    /// All but the last `parts` parts of an id: the id of its parent.
    public static String parent(String id, int parts) {
        var end = id.length();
        for (int i = 0; i < parts; i++) {
            end = id.lastIndexOf('/', end - 1);
        }
        return id.substring(0, end);
    }

    /// The part after the last slash.
    public static String last(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
