package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import uk.waymark.deploy.CannotStart;

/// What the build has made of the other modules.
final class Built {
    // The waymark script and the build tell.
    private static final Path HOME = Path.of(System.getProperty("waymark.home", "."));

    private Built() {}

    static Path jar(String module) {
        var folder = HOME.resolve(module).resolve("target");
        try (var jars = Files.newDirectoryStream(folder, "*-boot.jar")) {
            return jars.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchElementException e) {
            throw new CannotStart("There is no jar of the service in %s: build it first.".formatted(folder), e);
        }
    }
}
