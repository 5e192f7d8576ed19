package uk.waymark.access.look;

/// What sort of look is recorded.
public enum LookKind {
    /// Somebody took things away: a file, a page to print, the events.
    EXPORT,
    /// Somebody asked for what is not theirs, or showed no token that opens anything.
    REFUSED,
    /// Somebody read what is not for everybody.
    RESTRICTED,
    /// Somebody had a person's name erased.
    ERASED,
    /// So many looks could not be recorded.
    LOST
}
