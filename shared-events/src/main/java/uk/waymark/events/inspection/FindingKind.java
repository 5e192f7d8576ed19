package uk.waymark.events.inspection;

/// What sort of thing an inspection said.
public enum FindingKind {
    RECOMMENDATION,
    AREA_FOR_IMPROVEMENT,
    AREA_FOR_PRIORITY_ACTION,
    PRIORITY_AND_IMMEDIATE_ACTION,
    SIGNIFICANT_WEAKNESS,
    STRENGTH,
    OBSERVATION
}
