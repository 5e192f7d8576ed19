package uk.waymark.events.measure;

/// What the figures of a measure are.
public enum Unit {
    /// From 0 to 100.
    PERCENT,
    /// A count or an average, such as cases for each social worker.
    NUMBER,
    /// For each 10,000 children.
    RATE,
    DAYS
}
