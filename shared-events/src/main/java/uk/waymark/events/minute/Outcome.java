package uk.waymark.events.minute;

/// How a body disposed of an agenda item.
public enum Outcome {
    RESOLVED,
    AGREED,
    ADVICE_TO,
    NOTED,
    DEFERRED,
    NO_FORMAL_RESOLUTION
}
