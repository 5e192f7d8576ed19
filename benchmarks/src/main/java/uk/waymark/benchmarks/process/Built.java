package uk.waymark.benchmarks.process;

import java.nio.file.Path;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.prepared.PreparedFolders;

/// What the build has made ready of the other modules, as every start of the product uses it.
final class Built {
    // The waymark script and the build tell.
    private static final Path HOME = Path.of(System.getProperty("waymark.home", "."));

    private Built() {}

    static Prepared services() {
        return new PreparedFolders(HOME.resolve("deploy/target/prepared").toAbsolutePath()).latest();
    }
}
