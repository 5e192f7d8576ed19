package uk.waymark.query.action;

/// Whether an action is worked on.
enum ActionStatus {
    OPEN,
    CLOSED
}
