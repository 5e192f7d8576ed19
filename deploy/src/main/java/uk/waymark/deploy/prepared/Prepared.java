package uk.waymark.deploy.prepared;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import uk.waymark.deploy.process.StartUpCache;

/// The folder of what one build has made ready: the services, unpacked, and what the JVMs noted in a rehearsal.
///
/// @param rehearsing whether the JVMs take their notes now
public record Prepared(Path folder, boolean rehearsing) {

    /// The jar of a service, with those that it needs laid out beside it.
    public Path jar(String service) {
        return home(service).resolve(service + ".jar");
    }

    Path home(String service) {
        return folder.resolve(service);
    }

    /// Keeps builds from clearing the folder away until the channel closes.
    public FileChannel hold() throws IOException {
        var channel = FileChannel.open(inUse(), StandardOpenOption.READ);
        channel.lock(0, Long.MAX_VALUE, true);
        return channel;
    }

    Path inUse() {
        return folder.resolve("in-use");
    }

    public void beginNotes() throws IOException {
        Files.createDirectories(notes());
    }

    /// Notes which jars the notes are about.
    public void keepNotes() throws IOException {
        Files.writeString(madeOf(), jars());
    }

    public void dropNotes() throws IOException {
        FileUtils.deleteDirectory(notes().toFile());
    }

    public StartUpCache cache(String program) {
        return new StartUpCache(notes().resolve(program + ".aot"), rehearsing, rehearsing || areOfTheseJars());
    }

    /// JDK 25 uses the notes of other jars without a word, and those of jars that have moved (JDK-8377932,
    /// JDK-8376576):
    /// it would run what is no longer there.
    private boolean areOfTheseJars() {
        try {
            return Files.exists(madeOf()) && Files.readString(madeOf()).equals(jars());
        } catch (IOException _) {
            return false;
        }
    }

    private Path notes() {
        return folder.resolve("start-up");
    }

    private Path madeOf() {
        return notes().resolve("made-of");
    }

    /// The jars here, and those of this program itself, which the broker runs from.
    private String jars() throws IOException {
        var target = folder.resolve("../..").normalize();
        try (var own = Files.walk(folder);
                var libraries = Files.walk(target.resolve("lib"));
                var built = Files.list(target)) {
            return Stream.of(own, libraries, built)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(Prepared::described)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String described(Path jar) {
        var file = jar.toFile();
        return "%s %d %d".formatted(jar.toAbsolutePath(), file.length(), file.lastModified());
    }
}
