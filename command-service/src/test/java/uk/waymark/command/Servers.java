package uk.waymark.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import uk.waymark.events.Capacity;
import uk.waymark.issuer.Issuer;

/// A real PostgreSQL and a real Kafka broker, started once for all tests of the module.
public final class Servers {
    private static final String HOSTILE_TIME_ZONE = "Pacific/Chatham";
    private static final EmbeddedPostgres POSTGRES = postgres();
    private static final String KAFKA = kafka();
    private static final String ACCESS = freshLedgerUrl("access");

    private static final Issuer ISSUER = Issuer.start();
    private static final Pattern CODE = Pattern.compile("[EWSN]\\d{8}");
    private static final List<String> EVERY_ROLE =
            Stream.of(Capacity.values()).map(Capacity::role).toList();

    private Servers() {}

    public static Issuer issuer() {
        return ISSUER;
    }

    /// A token of somebody who may do everything for the councils that a request speaks of.
    public static String tokenFor(String request) {
        var codes = CODE.matcher(request)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
        return ISSUER.token(EVERY_ROLE, codes.isEmpty() ? List.of("E10000018") : codes);
    }

    public static String ledgerUrl() {
        return POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    /// A database of one test's own.
    public static String freshLedgerUrl(String name) {
        try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return POSTGRES.getJdbcUrl("postgres", name);
    }

    /// The database of names and looks.
    public static String accessUrl() {
        return ACCESS;
    }

    public static String kafkaServers() {
        return KAFKA;
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("timezone", HOSTILE_TIME_ZONE)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kafka() {
        try {
            var folder = Files.createTempDirectory("waymark-kafka");
            var broker = "127.0.0.1:" + freePort();
            var properties = properties(folder, broker, "127.0.0.1:" + freePort());
            var file = folder.resolve("server.properties");
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
            StorageTool.execute(
                    new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()}, System.out);
            var server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
            server.startup();
            Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path folder, String broker, String controller) {
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + controller,
                "listeners", "BROKER://%s,CONTROLLER://%s".formatted(broker, controller),
                "listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "BROKER",
                "controller.listener.names", "CONTROLLER",
                "log.dirs", folder.resolve("log").toString()));
        properties.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0"));
        return properties;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
