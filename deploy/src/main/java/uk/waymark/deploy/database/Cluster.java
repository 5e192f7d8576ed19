package uk.waymark.deploy.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.io.FileUtils;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.folder.DataFolder;

/// The files of one PostgreSQL server, and the password without which no other user of this machine gets in.
record Cluster(Path home, String password) {
    static final String SUPERUSER = "postgres";

    static Cluster in(DataFolder folder, Binaries binaries) throws IOException, InterruptedException {
        var home = folder.resolve("postgres");
        var secret = folder.resolve("postgres.password");
        if (!Files.isDirectory(home)) {
            if (!Files.exists(secret)) {
                writePassword(secret);
            }
            initialise(folder, binaries, secret, home);
        }
        return new Cluster(home, Files.readString(secret).strip());
    }

    private static void writePassword(Path secret) throws IOException {
        var random = new byte[18];
        new SecureRandom().nextBytes(random);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(Files.createFile(secret, ownerOnly), HexFormat.of().formatHex(random));
    }

    private static void initialise(DataFolder folder, Binaries binaries, Path secret, Path home)
            throws IOException, InterruptedException {
        var unfinished = folder.resolve("postgres.unfinished");
        FileUtils.deleteDirectory(unfinished.toFile());
        var log = folder.log("postgres");
        var initdb = binaries.command(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8",
                        "--lc-messages=C"));
        var process = new ProcessBuilder(initdb)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new CannotStart("PostgreSQL could not lay out its files in %s: see %s.".formatted(unfinished, log));
        }
        Files.move(unfinished, home);
    }
}
