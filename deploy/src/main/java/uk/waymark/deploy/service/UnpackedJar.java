package uk.waymark.deploy.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.process.JavaProgram;

/// A service's jar with the jars inside it laid out beside it, which starts in little more than half the time.
final class UnpackedJar {
    private UnpackedJar() {}

    static Path of(Path jar, String name, DataFolder folder) throws IOException, InterruptedException {
        var home = folder.resolve(name + "-unpacked");
        var stamp = home.resolve("unpacked-from");
        var origin = "%s %s %d".formatted(jar, Files.getLastModifiedTime(jar), Files.size(jar));
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(origin)) {
            FileUtils.deleteDirectory(home.toFile());
            unpack(jar, home, folder.log(name));
            Files.writeString(stamp, origin);
        }
        return home.resolve(jar.getFileName());
    }

    private static void unpack(Path jar, Path home, Path log) throws IOException, InterruptedException {
        var command = List.of(
                JavaProgram.JAVA,
                "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                home.toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new CannotStart("The %s could not be unpacked: see %s.".formatted(jar, log));
        }
    }
}
