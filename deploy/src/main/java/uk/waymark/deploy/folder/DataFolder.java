package uk.waymark.deploy.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import uk.waymark.deploy.CannotStart;

/// The folder of one installation, held by one Waymark at a time.
///
/// The operating system drops the lock with the process that holds it, so a killed Waymark never blocks the next.
public final class DataFolder implements AutoCloseable {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    public static DataFolder open(Path path) {
        var root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root, OWNER_ONLY);
            var lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!holds(lock)) {
                lock.close();
                throw new CannotStart(
                        "Another Waymark is running on the data folder %s: stop it first, or set WAYMARK_DATA to another folder."
                                .formatted(root));
            }
            for (var part : new String[] {"logs", "run"}) {
                Files.createDirectories(root.resolve(part));
            }
            return new DataFolder(root, lock);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder %s cannot be written to: make it writable, or set WAYMARK_DATA to another folder."
                            .formatted(root),
                    e);
        }
    }

    private static boolean holds(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    public Path root() {
        return root;
    }

    public Path resolve(String name) {
        return root.resolve(name);
    }

    public Path log(String program) {
        return root.resolve("logs").resolve(program + ".log");
    }

    public Path run(String name) {
        return root.resolve("run").resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException _) {
            // The process is about to end, and the lock ends with it.
        }
    }
}
