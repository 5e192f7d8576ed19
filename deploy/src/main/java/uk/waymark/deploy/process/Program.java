package uk.waymark.deploy.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// Something that runs in a process of its own and can be started again after it died.
public interface Program {
    String name();

    Path log();

    ProcessHandle launch() throws IOException;

    /// Whether it does what it is there for.
    boolean works();

    /// Asks it to finish its work, and ends it when it has not within the time given.
    void stop(ProcessHandle process, Duration patience);
}
