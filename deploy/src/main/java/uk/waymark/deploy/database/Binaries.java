package uk.waymark.deploy.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.tukaani.xz.XZInputStream;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.folder.DataFolder;

/// PostgreSQL's programs for this kind of machine, unpacked in a folder of their own.
record Binaries(Path home) {
    static Binaries unpackedIn(DataFolder folder) throws IOException {
        var archive = archive();
        var home = folder.resolve(
                "postgres-programs-" + DigestUtils.sha256Hex(archive).substring(0, 8));
        if (!Files.isDirectory(home)) {
            // Unpacked beside and then renamed, so that a killed start leaves nothing that looks whole.
            var unfinished = folder.resolve("postgres-programs.unfinished");
            FileUtils.deleteDirectory(unfinished.toFile());
            unpack(archive, unfinished);
            Files.move(unfinished, home);
        }
        return new Binaries(home);
    }

    /// The command line of one of the programs, with root's rights dropped, which PostgreSQL insists on.
    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            if (!LinuxUtils.isUnshareAvailable()) {
                throw new CannotStart(
                        "PostgreSQL refuses to run as root, and this machine does not let `unshare -U` drop root's"
                                + " rights: start Waymark as an ordinary user, or set WAYMARK_LEDGER_URL, WAYMARK_ACCESS_URL and"
                                + " WAYMARK_VIEWS_URL to a database server.");
            }
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static byte[] archive() throws IOException {
        var name = System.getProperty("os.name");
        var system = name.startsWith("Mac") ? "Darwin" : name;
        var machine = System.getProperty("os.arch");
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return stream.readAllBytes();
        } catch (IllegalStateException e) {
            throw new CannotStart(
                    "There is no embedded PostgreSQL for %s on %s: set WAYMARK_LEDGER_URL, WAYMARK_VIEWS_URL and WAYMARK_ACCESS_URL to a database server."
                            .formatted(name, machine),
                    e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        Files.createDirectories(target);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = entry.resolveIn(target);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.resolveSibling("."));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    path.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }
}
