package uk.waymark.torture.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import uk.waymark.deploy.broker.Broker;
import uk.waymark.deploy.database.EmbeddedDatabase;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.prepared.PreparedFolders;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.Layer;
import uk.waymark.deploy.process.Running;
import uk.waymark.deploy.signin.SignIn;
import uk.waymark.deploy.signin.Tokens;

/// A PostgreSQL, a Kafka and an issuer of the torture's own, and all that is started beside them.
public final class Stores implements AutoCloseable {
    private final DataFolder folder;
    // What the JVMs noted in the rehearsal is about jars at a path without detours.
    private final Prepared prepared =
            new PreparedFolders(PreparedFolders.fromProperties().root().normalize()).latest();
    private final FileChannel hold = prepared.hold();
    private final Consumer<String> tell;
    private final Running running;
    private final EmbeddedDatabase postgres;
    private final Broker kafka;
    private final SignIn signIn;
    // One for all: who finds no token at hand comes too late for a fight.
    private final Tokens tokens;
    private final Victim database;
    private final Victim broker;

    private Stores(DataFolder folder, Consumer<String> tell) throws IOException, InterruptedException {
        this.folder = folder;
        this.tell = tell;
        this.running = new Running(tell);
        this.postgres = EmbeddedDatabase.in(folder);
        this.kafka = Broker.in(folder, prepared);
        this.signIn = SignIn.on(Port.free(), folder, prepared);
        this.tokens = signIn.tokens();
        this.database = new Victim("PostgreSQL", postgres.program());
        this.broker = new Victim("Kafka", kafka.program());
    }

    public static Stores start(Path folder, Consumer<String> tell)
            throws IOException, InterruptedException, SQLException {
        var stores = new Stores(DataFolder.open(folder), tell);
        try {
            stores.running.start(Layer.BROKER, stores.broker);
            stores.running.startAndAwait(Layer.DATABASE, stores.database);
            stores.running.await(stores.broker::works);
            // Nobody tortures it: a council's own would stand elsewhere.
            stores.running.startAndAwait(Layer.SERVICES, stores.signIn.program(Environment.alone(Map.of())));
            return stores;
        } catch (InterruptedException | RuntimeException e) {
            stores.close();
            throw e;
        }
    }

    /// A database that is made when it is not there.
    public String databaseUrl(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select from pg_database where datname = '%s'".formatted(name))) {
            if (!rows.next()) {
                create(connection, name);
            }
        }
        return url(name);
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }

    private String url(String name) {
        return postgres.ledgerUrl().replace("/waymark_ledger?", "/%s?".formatted(name));
    }

    public Victim database() {
        return database;
    }

    public Victim broker() {
        return broker;
    }

    String issuer() {
        return signIn.issuer();
    }

    Tokens tokens() {
        return tokens;
    }

    public String kafka() {
        return kafka.port().address();
    }

    DataFolder folder() {
        return folder;
    }

    Prepared prepared() {
        return prepared;
    }

    void start(Victim service) {
        running.start(Layer.SERVICES, service);
    }

    /// @return what stops it before the rest stops
    Running startApart(Victim service) {
        var apart = new Running(tell);
        apart.start(Layer.SERVICES, service);
        return apart;
    }

    @Override
    public void close() {
        running.stop();
        folder.close();
        try {
            hold.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
