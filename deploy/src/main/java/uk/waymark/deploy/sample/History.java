package uk.waymark.deploy.sample;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One sample history: a run of commands, one per line, each with `as`, the role of whoever tells it.
record History(String name, String commands) {

    /// Those shipped with Waymark, in the order of their names.
    static List<History> shipped() throws IOException {
        var folder = History.class.getResource("/samples");
        if (folder == null) {
            return List.of();
        }
        try {
            var location = folder.toURI();
            if (!"jar".equals(location.getScheme())) {
                return in(Path.of(location));
            }
            try (var jar = FileSystems.newFileSystem(location, Map.of())) {
                return in(jar.getPath("samples"));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<History> in(Path folder) throws IOException {
        var histories = new ArrayList<History>();
        try (var files = Files.newDirectoryStream(folder, "*.ndjson")) {
            for (var file : files) {
                histories.add(new History(file.getFileName().toString(), Files.readString(file)));
            }
        }
        histories.sort((one, other) -> one.name().compareTo(other.name()));
        return List.copyOf(histories);
    }
}
