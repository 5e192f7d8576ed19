package uk.waymark.deploy.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What a JVM keeps of one run to start sooner the next time: its classes, loaded and linked, and what was called
/// often.
///
/// A JVM that finds the notes of another one, or of other jars, does without.
public record StartUpCache(Path file, boolean recording) {
    /// Written down at the very end, which takes a while.
    private static final Duration WRITING = Duration.ofMinutes(2);

    List<String> options() {
        if (recording) {
            return List.of("-XX:AOTCacheOutput=" + file);
        }
        return Files.exists(file) ? List.of("-XX:AOTCache=" + file, "-Xlog:aot*=off") : List.of();
    }

    Duration patience(Duration otherwise) {
        return recording ? WRITING : otherwise;
    }
}
