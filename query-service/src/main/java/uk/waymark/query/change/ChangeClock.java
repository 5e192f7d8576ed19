package uk.waymark.query.change;

/// By which clock something changed between two days.
enum ChangeClock {
    /// It took effect between them.
    EFFECTIVE,
    /// It was recorded between them, whatever day it tells of: what a body did not know before.
    RECORDED
}
