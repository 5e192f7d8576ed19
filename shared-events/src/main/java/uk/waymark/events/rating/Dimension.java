package uk.waymark.events.rating;

/// What a rating speaks of.
public enum Dimension {
    /// Is it being done?
    DELIVERY,
    /// Has it made a difference?
    IMPACT
}
