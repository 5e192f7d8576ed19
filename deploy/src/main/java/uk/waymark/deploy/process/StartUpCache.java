package uk.waymark.deploy.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What a JVM keeps of one run to start sooner the next time: its classes, loaded and linked, and what was called
/// often.
///
/// @param usable whether the notes are about what is started; a JVM itself notices only those of another JVM
public record StartUpCache(Path file, boolean recording, boolean usable) {
    /// Written down at the very end, which takes a while.
    private static final Duration WRITING = Duration.ofMinutes(2);

    /// What they may say of shared classes would keep a JVM with notes from starting at all.
    private static final List<String> OPTION_VARIABLES =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    List<String> options() {
        if (recording) {
            return List.of("-XX:AOTCacheOutput=" + file);
        }
        return usable && Files.exists(file) && hasNoOptionsOfTheUsers()
                ? List.of("-XX:AOTCache=" + file, "-Xlog:aot*=off")
                : List.of();
    }

    Duration patience(Duration otherwise) {
        return recording ? WRITING : otherwise;
    }

    private static boolean hasNoOptionsOfTheUsers() {
        return OPTION_VARIABLES.stream().noneMatch(System.getenv()::containsKey);
    }
}
