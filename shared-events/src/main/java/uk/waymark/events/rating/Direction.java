package uk.waymark.events.rating;

/// The direction of travel, apart from the colour.
public enum Direction {
    IMPROVING,
    STEADY,
    DECLINING,
    UNKNOWN
}
