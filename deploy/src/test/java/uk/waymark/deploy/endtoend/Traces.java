package uk.waymark.deploy.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Where words are found in files, byte for byte.
final class Traces {
    private Traces() {}

    /// Every file below a folder that holds them.
    static List<Path> of(String words, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            // One byte is one character, so that the words are found wherever they begin.
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException _) {
            // Removed meanwhile, as PostgreSQL does.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
