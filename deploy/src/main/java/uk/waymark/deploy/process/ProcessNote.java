package uk.waymark.deploy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/// A file that names a process, so that what a killed Waymark left running is found.
public record ProcessNote(Path file) {
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    void write(ProcessHandle process) throws IOException {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(file, "%d%n%s%n".formatted(process.pid(), started));
    }

    /// Waits for the process to end by itself, as it does when its parent is gone, and ends it when it does not.
    public void clear() throws InterruptedException {
        var waited = Duration.ZERO;
        for (var process = stillRunning(); process.isPresent(); process = stillRunning()) {
            if (waited.compareTo(PATIENCE) > 0) {
                process.get().destroyForcibly();
            }
            // Its parent may not hear of its end for long, so that it has to be looked at again and again.
            if (!new Ending(process.get()).comesWithin(POLL)) {
                waited = waited.plus(POLL);
            }
        }
    }

    /// When the process has ended. The next start must find one that still runs.
    public void forget() {
        if (stillRunning().isEmpty()) {
            FileUtils.deleteQuietly(file.toFile());
        }
    }

    /// A process number alone proves nothing: after a restart of the machine it may be anybody's. One that runs no
    /// program has ended, and only its parent has not heard of it.
    private Optional<ProcessHandle> stillRunning() {
        try {
            var lines = Files.readAllLines(file);
            var started = Instant.parse(lines.get(1));
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(process -> process.info().command().isPresent())
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(instant ->
                                    Duration.between(instant, started).abs().compareTo(CLOCK_DRIFT) < 0)
                            .isPresent());
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }
}
