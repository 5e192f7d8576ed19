package uk.waymark.command.feed;

import java.time.Duration;

/// A time between two looks at something that seldom changes.
final class Recess {
    private final Duration length;
    private long began = System.nanoTime();

    Recess(Duration length) {
        this.length = length;
    }

    /// Whether it is over; if so, the next one begins.
    boolean isOver() {
        var now = System.nanoTime();
        if (now - began < length.toNanos()) {
            return false;
        }
        began = now;
        return true;
    }
}
