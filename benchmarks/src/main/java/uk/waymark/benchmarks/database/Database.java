package uk.waymark.benchmarks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import uk.waymark.deploy.database.EmbeddedDatabase;
import uk.waymark.deploy.folder.DataFolder;

/// The embedded PostgreSQL as the product starts it, with fsync on.
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final EmbeddedDatabase server;
    private final ProcessHandle process;

    private Database(DataFolder folder, EmbeddedDatabase server, ProcessHandle process) {
        this.folder = folder;
        this.server = server;
        this.process = process;
    }

    /// @throws uk.waymark.deploy.CannotStart when it could lose what it confirms
    public static Database in(Path path) throws IOException, InterruptedException, SQLException {
        var folder = DataFolder.open(path);
        var server = EmbeddedDatabase.in(folder);
        // For the writers of all that is compared, which are there together though they work in turns.
        Files.writeString(
                folder.resolve("postgres").resolve("postgresql.auto.conf"),
                "max_connections = 300\n",
                StandardOpenOption.APPEND);
        var process = server.program().launch();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!server.program().works()) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new IOException(
                        "PostgreSQL does not start: see " + server.program().log());
            }
            Thread.sleep(Duration.ofMillis(50));
        }
        server.prepare();
        return new Database(folder, server, process);
    }

    public DataFolder folder() {
        return folder;
    }

    public ProcessHandle process() {
        return process;
    }

    public String viewsUrl() {
        return server.viewsUrl();
    }

    public String ledgerUrl() {
        return server.ledgerUrl();
    }

    /// @param name letters only
    public String freshUrl(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(ledgerUrl());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return ledgerUrl().replace("/waymark_ledger?", "/" + name + "?");
    }

    @Override
    public void close() {
        server.program().stop(process, PATIENCE);
        folder.close();
    }
}
