package uk.waymark.events.action;

/// Why an action needs no more work.
public enum Closure {
    EMBEDDED,
    NOT_IMPLEMENTED,
    TRANSFERRED,
    SUPERSEDED,
    NO_LONGER_NEEDED
}
