package uk.waymark.deploy.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.Program;

/// One PostgreSQL server with a database for each of the two services, and one for what both know of people.
public final class EmbeddedDatabase {
    static final String LEDGER = "waymark_ledger";
    static final String VIEWS = "waymark_views";
    static final String ACCESS = "waymark_access";

    private final PostgresServer server;

    private EmbeddedDatabase(PostgresServer server) {
        this.server = server;
    }

    public static EmbeddedDatabase in(DataFolder folder) throws IOException, InterruptedException {
        var binaries = Binaries.unpackedIn(folder);
        return new EmbeddedDatabase(
                new PostgresServer(binaries, Cluster.in(folder, binaries), Port.free(), folder.log("postgres")));
    }

    public Program program() {
        return server;
    }

    public Port port() {
        return server.port();
    }

    public String ledgerUrl() {
        return server.url(LEDGER);
    }

    public String viewsUrl() {
        return server.url(VIEWS);
    }

    public String accessUrl() {
        return server.url(ACCESS);
    }

    /// Makes the databases that are missing, and refuses a server that could lose what it confirmed.
    public void prepare() throws SQLException {
        for (var name : new String[] {LEDGER, VIEWS, ACCESS}) {
            try (var connection = DriverManager.getConnection(server.url("postgres"))) {
                create(name, connection);
            }
            try (var connection = DriverManager.getConnection(server.url(name))) {
                Durability.refuseUnlessOn(connection);
            }
        }
        try (var connection = DriverManager.getConnection(accessUrl())) {
            ScrubbingRights.grant(connection);
        }
    }

    private static void create(String name, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            if (query.executeQuery().next()) {
                return;
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }
}
