package uk.waymark.events.measure;

/// Which figures of a measure are the better ones.
public enum Better {
    HIGH,
    LOW,
    /// Those that are neither too high nor too low.
    RANGE
}
