package uk.waymark.hostile.described;

/// Which of the two services.
public enum Side {
    COMMANDS,
    QUERIES;

    String label() {
        return this == COMMANDS ? "command service" : "query service";
    }
}
