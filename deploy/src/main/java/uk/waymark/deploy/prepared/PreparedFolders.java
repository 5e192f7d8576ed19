package uk.waymark.deploy.prepared;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.io.FileUtils;
import uk.waymark.deploy.CannotStart;

/// What builds have made ready, each in a folder of its own, so that a Waymark that runs keeps what it was started
/// with.
///
/// @param root the folder of those folders
public record PreparedFolders(Path root) {
    private static final String PROPERTY = "waymark.prepared";

    /// The waymark script and the build tell where they are.
    public static PreparedFolders fromProperties() {
        var root = System.getProperty(PROPERTY);
        if (root == null) {
            throw new CannotStart(
                    "The system property %s does not say where the build's results are: start Waymark with ./waymark."
                            .formatted(PROPERTY));
        }
        return new PreparedFolders(Path.of(root).toAbsolutePath());
    }

    /// That of the last build that was finished.
    public Prepared latest() {
        try {
            return new Prepared(root.resolve(Files.readString(stamp()).strip()), false);
        } catch (IOException e) {
            throw new CannotStart("Nothing is built in %s: start Waymark with ./waymark.".formatted(root), e);
        }
    }

    public Prepared begin() throws IOException {
        Files.createDirectories(root);
        var folder = Files.createTempDirectory(root, "build-");
        Files.createFile(new Prepared(folder, true).inUse());
        return new Prepared(folder, true);
    }

    /// From now on starts use this one. Those before it go, but for one that a running Waymark was started with.
    public void finish(Prepared prepared) throws IOException {
        var unfinished = root.resolve("done.unfinished");
        Files.writeString(unfinished, prepared.folder().getFileName().toString());
        Files.move(unfinished, stamp(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (var other : others(prepared)) {
            if (!isInUse(other)) {
                FileUtils.deleteDirectory(other.toFile());
            }
        }
    }

    /// The waymark script takes its age for that of the whole build.
    private Path stamp() {
        return root.resolve("done");
    }

    private List<Path> others(Prepared prepared) throws IOException {
        try (var all = Files.list(root)) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(prepared.folder()))
                    .toList();
        }
    }

    private static boolean isInUse(Path folder) throws IOException {
        var file = new Prepared(folder, false).inUse();
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }
}
