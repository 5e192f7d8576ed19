package uk.waymark.deploy.prepared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.process.StartUpCache;

/// The folder of what the build has made ready: the services, unpacked, and what the JVMs noted in a rehearsal.
///
/// @param rehearsing whether the JVMs take their notes now
public record Prepared(Path folder, boolean rehearsing) {
    private static final String PROPERTY = "waymark.prepared";

    /// The waymark script and the build tell where the folder is.
    public static Prepared fromProperties(boolean rehearsing) {
        var folder = System.getProperty(PROPERTY);
        if (folder == null) {
            throw new CannotStart(
                    "The system property %s does not say where the build's results are: start Waymark with ./waymark."
                            .formatted(PROPERTY));
        }
        return new Prepared(Path.of(folder).toAbsolutePath(), rehearsing);
    }

    public void clear() throws IOException {
        // First, so that a build that is broken off leaves nothing that looks whole.
        Files.deleteIfExists(stamp());
        FileUtils.deleteDirectory(folder.toFile());
        Files.createDirectories(folder);
    }

    /// The jar of a service, with those that it needs laid out beside it.
    public Path jar(String service) {
        return home(service).resolve(service + ".jar");
    }

    Path home(String service) {
        return folder.resolve(service);
    }

    public Path caches() {
        return folder.resolve("start-up");
    }

    /// Made last; the waymark script takes its age for that of the whole build.
    public Path stamp() {
        return folder.resolve("done");
    }

    public StartUpCache cache(String program) {
        return new StartUpCache(caches().resolve(program + ".aot"), rehearsing);
    }
}
