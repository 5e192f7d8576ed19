package uk.waymark.command.reading;

import java.util.List;

/// One thing that is wrong with a command as it was sent.
///
/// @param field the path of the field, such as `items[1].label`
/// @param allowed what it may hold instead; empty when that is no short list
/// @param sort whether it could not be read at all or reads well and breaks a rule
public record Fault(String field, String message, List<String> allowed, Sort sort) {
    public Fault {
        allowed = List.copyOf(allowed);
    }

    public static Fault malformed(String field, String message) {
        return new Fault(field, message, List.of(), Sort.MALFORMED);
    }

    static Fault breaksRule(String field, String message) {
        return new Fault(field, message, List.of(), Sort.BREAKS_RULE);
    }

    /// Which of the two answers it deserves.
    public enum Sort {
        MALFORMED,
        BREAKS_RULE
    }
}
