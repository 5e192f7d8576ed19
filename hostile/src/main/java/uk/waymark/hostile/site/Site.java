package uk.waymark.hostile.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import uk.waymark.deploy.broker.Broker;
import uk.waymark.deploy.database.EmbeddedDatabase;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.prepared.PreparedFolders;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.Layer;
import uk.waymark.deploy.process.Running;
import uk.waymark.deploy.service.Health;
import uk.waymark.deploy.service.Service;
import uk.waymark.issuer.Issuer;

/// Both services as they are built, on a database and a broker of their own.
public final class Site implements AutoCloseable {
    /// A second, of one address: what is looked for lies behind the count of requests.
    private static final String AMPLE = "1000000";

    private static final Duration START = Duration.ofMinutes(3);

    private final DataFolder folder;
    private final Prepared prepared =
            new PreparedFolders(PreparedFolders.fromProperties().root().normalize()).latest();
    private final FileChannel hold = prepared.hold();
    private final Running running = new Running(_ -> {});
    private final Issuer issuer = Issuer.start();
    private final EmbeddedDatabase database;
    private final Broker broker;
    private final Service commands;
    private final Service queries;

    private Site(DataFolder folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.database = EmbeddedDatabase.in(folder);
        this.broker = Broker.in(folder, prepared);
        this.commands = Service.command(Port.free(), folder, prepared);
        this.queries = Service.query(Port.free(), folder, prepared);
    }

    public static Site start(Path folder) throws IOException, InterruptedException, SQLException {
        var site = new Site(DataFolder.open(folder));
        try {
            site.start();
            return site;
        } catch (InterruptedException | SQLException | RuntimeException e) {
            site.close();
            throw e;
        }
    }

    private void start() throws IOException, InterruptedException, SQLException {
        running.start(Layer.BROKER, broker.program());
        running.startAndAwait(Layer.DATABASE, database.program());
        database.prepare();
        running.await(broker.program()::works);
        for (var service : List.of(commands, queries)) {
            running.start(Layer.SERVICES, service.program(environment(service)));
        }
        Awaitility.await("the services").atMost(START).until(this::isUp);
        new Council(issuer, commands.port(), queries.port()).tellSamples();
    }

    private Environment environment(Service service) {
        return Environment.alone(Map.of(
                service.portVariable(),
                Integer.toString(service.port().number()),
                "WAYMARK_LEDGER_URL",
                database.ledgerUrl(),
                "WAYMARK_VIEWS_URL",
                database.viewsUrl(),
                "WAYMARK_ACCESS_URL",
                database.accessUrl(),
                "WAYMARK_ACCESS_REQUESTS_PERSECOND",
                AMPLE,
                "WAYMARK_ACCESS_REQUESTS_STRANGERSPERSECOND",
                AMPLE,
                "WAYMARK_KAFKA",
                broker.port().address(),
                "WAYMARK_ISSUER",
                issuer.url()));
    }

    public boolean isUp() {
        return Health.of(commands.port()) == Health.UP && Health.of(queries.port()) == Health.UP;
    }

    public Port commands() {
        return commands.port();
    }

    public Port queries() {
        return queries.port();
    }

    public Issuer issuer() {
        return issuer;
    }

    public List<Path> logs() {
        return List.of(folder.log(commands.name()), folder.log(queries.name()));
    }

    /// How many events the ledger holds.
    public long position() throws SQLException {
        try (var connection = DriverManager.getConnection(database.ledgerUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(max(position), 0) from event")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        running.stop();
        issuer.close();
        folder.close();
        try {
            hold.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
