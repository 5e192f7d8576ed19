package uk.waymark.deploy.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.network.Port;

/// The databases of a Waymark that runs now, for those who work beside it.
public final class RunningDatabase {
    // The fourth line of PostgreSQL's own note of its process.
    private static final int PORT_LINE = 3;

    private RunningDatabase() {}

    /// @param data the folder that the running Waymark keeps its files in
    /// @throws CannotStart when none runs there
    public static String ledgerUrl(Path data) {
        return url(EmbeddedDatabase.LEDGER, "WAYMARK_LEDGER_URL", data);
    }

    /// Like [#ledgerUrl], of the read models.
    public static String viewsUrl(Path data) {
        return url(EmbeddedDatabase.VIEWS, "WAYMARK_VIEWS_URL", data);
    }

    /// Like [#ledgerUrl], of names and looks.
    public static String accessUrl(Path data) {
        return url(EmbeddedDatabase.ACCESS, "WAYMARK_ACCESS_URL", data);
    }

    private static String url(String name, String variable, Path data) {
        try {
            var note = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
            var password = Files.readString(data.resolve("postgres.password")).strip();
            return PostgresServer.url(name, new Port(port(note)), password);
        } catch (IOException e) {
            throw new CannotStart(
                    "No Waymark runs on the data folder %s: start it, or set WAYMARK_DATA or %s."
                            .formatted(data.toAbsolutePath(), variable),
                    e);
        }
    }

    private static int port(List<String> note) throws IOException {
        if (note.size() <= PORT_LINE) {
            throw new IOException("PostgreSQL has not noted its port yet");
        }
        return Integer.parseInt(note.get(PORT_LINE).strip());
    }
}
