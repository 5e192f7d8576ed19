package uk.waymark.deploy.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.waymark.deploy.CannotStart;
import uk.waymark.events.authority.AuthorityCode;

/// All events of one authority in a file that proves by itself that nothing is missing from it.
public final class Export {
    static final String EVENTS = "events.ndjson";
    static final String HEAD = "head.json";

    private Export() {}

    /// The file appears when it is whole.
    ///
    /// @throws Damaged when the ledger itself is not what was recorded
    /// @throws CannotStart when there is no such authority, or the file is there already
    public static Head write(LedgerReading ledger, AuthorityCode authority, Path file)
            throws IOException, SQLException, Damaged {
        if (Files.exists(file)) {
            throw new CannotStart("%s is there already: move it away, or name another file.".formatted(file));
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            var head = write(ledger, authority, Files.newOutputStream(unfinished));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return head;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Head write(LedgerReading ledger, AuthorityCode authority, OutputStream out)
            throws IOException, SQLException, Damaged {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var head = ledger.head(authority)
                    .orElseThrow(() ->
                            new CannotStart("The ledger has no events of %s: name an authority that is registered."
                                    .formatted(authority)));
            var walk = new Walk(authority);
            zip.putNextEntry(new ZipEntry(EVENTS));
            ledger.<IOException>of(authority, event -> {
                walk.step(event);
                zip.write((EventLine.write(event) + "\n").getBytes(StandardCharsets.UTF_8));
            });
            walk.end(head);
            add(zip, HEAD, HeadFile.write(head));
            add(zip, "README.txt", resource("README.txt"));
            add(zip, "verify.py", resource("verify.py"));
            return head;
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] resource(String name) throws IOException {
        try (var file = Export.class.getResourceAsStream("/proof/" + name)) {
            if (file == null) {
                throw new IOException(name + " is missing from this release");
            }
            return file.readAllBytes();
        }
    }
}
