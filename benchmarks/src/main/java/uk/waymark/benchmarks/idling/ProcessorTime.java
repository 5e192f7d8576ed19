package uk.waymark.benchmarks.idling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/// What some processes, with all that they have started, have used of the processor so far, as Linux counts it.
record ProcessorTime(Duration used) {
    private static final long TICKS_PER_SECOND = 100;
    // After the name, which may hold anything: the times of the process and of its children that have ended.
    private static final int FIRST = 11;
    private static final int LAST = 14;

    /// @throws IllegalStateException when Linux tells nothing of them
    static ProcessorTime of(ProcessHandle root) {
        var ticks = Stream.concat(Stream.of(root), root.descendants())
                .mapToLong(ProcessorTime::ticks)
                .sum();
        if (ticks == 0) {
            throw new IllegalStateException("/proc does not tell what the processes have used: this needs Linux.");
        }
        return new ProcessorTime(Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND));
    }

    private static long ticks(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            var ticks = 0L;
            for (int field = FIRST; field <= LAST; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks;
        } catch (IOException _) {
            return 0; // It has just ended, and its parent counts it.
        }
    }
}
