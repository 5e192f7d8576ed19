package uk.waymark.hostile.wire;

/// One line above a body; each character of it is a byte.
public record Header(String name, String value) {
    boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }
}
