package uk.waymark.query.action;

/// Whether an action is worked on.
public enum ActionStatus {
    OPEN,
    /// What was promised is done, and its impact may still be judged.
    COMPLETE,
    CLOSED
}
