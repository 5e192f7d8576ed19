package uk.waymark.query.warning;

/// What may be wrong with the record of an action.
enum WarningKind {
    GREEN_WITHOUT_EVIDENCE,
    SAME_WORDS,
    FLIP,
    BACKDATED,
    CLOSED_THEN_REOPENED,
    MOVED_NEAR_DUE,
    GREEN_WHILE_MEASURE_RED,
    RATED_BY_OWN_LEAD,
    NOT_RATED
}
