package uk.waymark.query.rebuild;

import java.util.function.Consumer;

/// Says every few seconds how far a rebuild has come.
final class Progress {
    private static final long PAUSE_NANOS = 2_000_000_000;

    private final Consumer<String> tell;
    private final long began = System.nanoTime();
    private long lastSaid = began;
    private long expected;
    private long events;

    Progress(Consumer<String> tell) {
        this.tell = tell;
    }

    void phase(String sentence) {
        tell.accept("%6.1f s  %s".formatted(seconds(), sentence));
    }

    void expect(long all) {
        expected = all;
    }

    synchronized void read(int more) {
        events += more;
        var now = System.nanoTime();
        if (now - lastSaid >= PAUSE_NANOS) {
            lastSaid = now;
            phase("%,d of about %,d events, %,.0f/s".formatted(events, expected, events / seconds()));
        }
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
