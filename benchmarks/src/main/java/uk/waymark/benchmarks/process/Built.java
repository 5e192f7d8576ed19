package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.prepared.PreparedFolders;

/// What the build has made ready of the other modules, held so that a later build does not clear it away while it is
/// measured.
public record Built(Prepared services, FileChannel held) implements AutoCloseable {
    // The waymark script and the build tell.
    private static final Path HOME = Path.of(System.getProperty("waymark.home", "."));

    public static Built hold() throws IOException {
        var services =
                new PreparedFolders(HOME.resolve("deploy/target/prepared").toAbsolutePath()).latest();
        return new Built(services, services.hold());
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
