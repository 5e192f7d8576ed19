package uk.waymark.events;

/// A readable id: lower-case words and numbers joined by hyphens. A child's id is its parent's, a slash and its ref.
public final class Slug {
    private static final int LONGEST_PART = 80;

    private Slug() {}

    /// The value itself, when it is of the form of the example.
    ///
    /// @param what the thing named, with its article, as in “An action id”
    /// @param example a good one; its number of parts is the number wanted
    /// @throws IllegalArgumentException when the value is not of that form; the message says what to write instead
    public static String checked(String value, String what, String example) {
        // Read several times with every event, where an expression would be much of the work.
        if (parts(value) != parts(example)) {
            throw new IllegalArgumentException(
                    "%s is lower-case letters, digits and single hyphens, such as “%s”, each part at most %d characters"
                            .formatted(what, example, LONGEST_PART));
        }
        return value;
    }

    /// How many parts there are; none when one of them is not of the form.
    private static int parts(String value) {
        var parts = 0;
        for (var start = 0; start <= value.length(); parts++) {
            var end = endOfPart(value, start);
            if (end - start > LONGEST_PART || (end < value.length() && value.charAt(end) != '/')) {
                return 0;
            }
            if (end == start || value.charAt(end - 1) == '-') {
                return 0;
            }
            start = end + 1;
        }
        return parts;
    }

    /// As far as there are words joined by single hyphens.
    private static int endOfPart(String value, int start) {
        var end = start;
        while (end < value.length() && (isInWord(value.charAt(end)) || isHyphenAfterWord(value, start, end))) {
            end++;
        }
        return end;
    }

    private static boolean isInWord(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    private static boolean isHyphenAfterWord(String value, int start, int at) {
        return value.charAt(at) == '-' && at > start && isInWord(value.charAt(at - 1));
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
