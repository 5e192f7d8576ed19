package uk.waymark.query.change;

/// In what way something changed.
enum ChangeKind {
    PLAN,
    NEW,
    RATED,
    RE_RATED,
    CONFIRMED,
    VALIDATED,
    OVERTURNED,
    CORRECTED,
    COMPLETED,
    CLOSED,
    REOPENED,
    /// Due later than before.
    SLIPPED,
    BROUGHT_FORWARD,
    /// Due otherwise than before, with the same last day, or with no day for the one or the other when it was moved.
    RESCHEDULED,
    EVIDENCE_ADDED,
    EVIDENCE_WITHDRAWN,
    MILESTONE_ADDED,
    MILESTONE_REACHED,
    PROGRESS,
    /// A body accepted the answer to what it had resolved.
    RESOLUTION_DISCHARGED,
    /// The council disputed a finding that the plan answers.
    FINDING_CONTESTED
}
