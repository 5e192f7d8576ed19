package uk.waymark.query.reading;

/// What has an id that is unique within its authority, the table that knows since when it is there, and the path that
/// lists it.
public enum Thing {
    AUTHORITY(
            "(select authority as id, authority, position, effective_on from authority)", "authority", "/authorities"),
    INSPECTION("inspection", "inspection", "/inspections"),
    PLAN("plan", "plan", "/plans"),
    ACTION("action", "action", "/plans/{plan}/actions"),
    BODY("body", "body", "/bodies"),
    MEETING("announcement", "meeting", "/bodies/{body}"),
    MINUTE("minute", "minute", "/minutes"),
    FOLLOW_UP("follow_up", "follow-up", "/follow-ups"),
    MEASURE("measure", "measure", "/measures"),
    STATEMENT("statement", "statement", "/statements");

    private final String table;
    private final String word;
    private final String list;

    Thing(String table, String word, String list) {
        this.table = table;
        this.word = word;
        this.list = list;
    }

    String table() {
        return table;
    }

    public String word() {
        return word;
    }

    String list() {
        return list;
    }

    /// The path of the read that tells of the one of that id.
    public String path(String id) {
        var parent = Math.max(0, id.lastIndexOf('/'));
        return this == ACTION
                ? "%s/%s".formatted(list.replace("{plan}", id.substring(0, parent)), id.substring(parent + 1))
                : "%s/%s".formatted(list, id);
    }
}
