package uk.waymark.query.reading;

/// What has an id that is unique within its authority, and the table that knows it.
public enum Thing {
    INSPECTION("inspection", "inspection"),
    PLAN("plan", "plan"),
    ACTION("action", "action"),
    BODY("body", "body"),
    MINUTE("minute", "minute"),
    FOLLOW_UP("follow_up", "follow-up");

    private final String table;
    private final String word;

    Thing(String table, String word) {
        this.table = table;
        this.word = word;
    }

    String table() {
        return table;
    }

    String word() {
        return word;
    }
}
