package uk.waymark.events.action;

/// Whether an action needs money or people beyond those it has.
public enum Resource {
    NONE,
    UNKNOWN,
    KNOWN
}
