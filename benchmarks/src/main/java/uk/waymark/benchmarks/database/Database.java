package uk.waymark.benchmarks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import uk.waymark.benchmarks.process.Launched;
import uk.waymark.benchmarks.process.Site;
import uk.waymark.deploy.database.EmbeddedDatabase;
import uk.waymark.deploy.folder.DataFolder;

/// The embedded PostgreSQL as the product starts it, with fsync on.
public final class Database implements AutoCloseable {
    private final EmbeddedDatabase server;
    private final Launched launched;

    private Database(EmbeddedDatabase server, Launched launched) {
        this.server = server;
        this.launched = launched;
    }

    public static Database on(Site site) throws IOException, InterruptedException, SQLException, TimeoutException {
        return in(site.folder(), site);
    }

    /// @throws uk.waymark.deploy.CannotStart when it could lose what it confirms
    public static Database in(DataFolder folder, Site site)
            throws IOException, InterruptedException, SQLException, TimeoutException {
        var server = EmbeddedDatabase.in(folder);
        // For the writers of all that is compared, which are there together though they work in turns.
        Files.writeString(
                folder.resolve("postgres").resolve("postgresql.auto.conf"),
                "max_connections = 300\n",
                StandardOpenOption.APPEND);
        var database = new Database(server, Launched.on(site, server.program()));
        try {
            server.prepare();
            site.note("PostgreSQL %s with shared_buffers %s, fsync %s, synchronous_commit %s and full_page_writes %s"
                    .formatted(
                            database.shown("server_version"),
                            database.shown("shared_buffers"),
                            database.shown("fsync"),
                            database.shown("synchronous_commit"),
                            database.shown("full_page_writes")));
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private String shown(String setting) throws SQLException {
        try (var connection = DriverManager.getConnection(ledgerUrl());
                var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    public String viewsUrl() {
        return server.viewsUrl();
    }

    public String ledgerUrl() {
        return server.ledgerUrl();
    }

    /// @param name letters and digits only
    public String freshUrl(String name) throws SQLException {
        execute(ledgerUrl(), "create database " + name);
        return ledgerUrl().replace("/waymark_ledger?", "/" + name + "?");
    }

    /// Does now what PostgreSQL would otherwise do by itself while something is measured.
    public static void settle(String url) throws SQLException {
        execute(url, "vacuum analyze");
        execute(url, "checkpoint");
    }

    private static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        launched.close();
    }
}
