package uk.waymark.events.minute;

/// What a resolution item asks for.
public enum ItemKind {
    NOTE(false),
    RECEIVE(false),
    ENDORSE(false),
    POSITION(false),
    REPORT_BACK(true),
    PROVIDE_INFORMATION(true),
    CIRCULATE_DOCUMENT(true),
    SUBMIT_DOCUMENT(true),
    MEET(true),
    COLLABORATE(true),
    CONSIDER(true),
    RECURRING_UPDATE(true),
    OTHER(true);

    private final boolean raisesFollowUp;

    ItemKind(boolean raisesFollowUp) {
        this.raisesFollowUp = raisesFollowUp;
    }

    public boolean raisesFollowUp() {
        return raisesFollowUp;
    }
}
