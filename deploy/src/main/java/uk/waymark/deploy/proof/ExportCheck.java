package uk.waymark.deploy.proof;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Checks an export by itself, without any ledger.
public final class ExportCheck {
    // An event is at most some 512 KB, and its text is a string within the line.
    private static final int LONGEST_LINE = 8 * 1024 * 1024;

    private ExportCheck() {}

    /// @return what was found, as a sentence
    /// @throws Damaged at the first difference
    /// @throws IOException when it is no export at all
    public static String of(Path file) throws IOException, Damaged {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var head = head(content(zip, Export.HEAD));
            var walk = new Walk(head.authority());
            walk(content(zip, Export.EVENTS), walk, head);
            var end = walk.head();
            return "%s: %d events up to position %d are intact; the head is %s"
                    .formatted(
                            end.authority(),
                            end.sequence(),
                            end.position(),
                            end.hash().value());
        } catch (ZipException e) {
            if (!beginsAsArchive(file)) {
                throw new IOException("it is no zip archive", e);
            }
            throw new Damaged("%s is no whole zip archive: %s".formatted(file, e.getMessage()));
        }
    }

    private static boolean beginsAsArchive(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        }
    }

    private static void walk(InputStream content, Walk walk, Head head) throws IOException, Damaged {
        try (content) {
            var lines = new Lines(content, LONGEST_LINE);
            for (var line = lines.next(); line != null; line = lines.next()) {
                walk.step(EventLine.read(line));
                walk.refuseBeyond(head);
            }
            walk.end(head);
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            throw new Damaged(
                    "the event after position %d: %s".formatted(walk.head().position(), e.getMessage()));
        }
    }

    private static Head head(InputStream content) throws IOException, Damaged {
        try (content) {
            return HeadFile.read(content);
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            throw new Damaged("%s: is not as it was written: %s".formatted(Export.HEAD, e.getMessage()));
        }
    }

    private static InputStream content(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("%s holds no %s".formatted(zip.getName(), name));
        }
        return zip.getInputStream(entry);
    }
}
