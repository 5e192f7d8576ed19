package uk.waymark.events.inspection;

/// What sort of look at the service it was.
public enum InspectionKind {
    INSPECTION,
    SHORT_INSPECTION,
    FOCUSED_VISIT,
    MONITORING_VISIT,
    JTAI,
    AREA_SEND,
    PEER_REVIEW,
    MOCK,
    SELF_EVALUATION
}
