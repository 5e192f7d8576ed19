package uk.waymark.deploy.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.JavaProgram;
import uk.waymark.deploy.process.ProcessNote;
import uk.waymark.deploy.process.Program;

/// A single Kafka broker that is its own controller and keeps every message for ever.
public record Broker(DataFolder folder, Prepared prepared, Port port, Port controllerPort) {
    private static final String NAME = "kafka";

    public static Broker in(DataFolder folder, Prepared prepared) {
        return new Broker(folder, prepared, Port.free(), Port.free());
    }

    public static ProcessNote note(DataFolder folder) {
        return new ProcessNote(folder.run(NAME + ".pid"));
    }

    /// Where the broker of a Waymark that runs now listens.
    ///
    /// @param data the folder that it keeps its files in
    /// @throws CannotStart when none runs there
    public static String runningOn(Path data) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("run").resolve(NAME + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw noneOn(data, e);
        }
        var address = properties.getProperty("listeners").replaceAll("BROKER://([^,]*),.*", "$1");
        // The file outlives the broker.
        if (!new Port(Integer.parseInt(address.substring(address.indexOf(':') + 1))).answers()) {
            throw noneOn(data, null);
        }
        return address;
    }

    private static CannotStart noneOn(Path data, @Nullable Throwable cause) {
        return new CannotStart(
                "No Waymark runs on the data folder %s: start it, or set WAYMARK_DATA or WAYMARK_KAFKA."
                        .formatted(data.toAbsolutePath()),
                cause);
    }

    public Program program() throws IOException {
        var properties = folder.run(NAME + ".properties");
        try (var writer = Files.newBufferedWriter(properties)) {
            properties().store(writer, null);
        }
        return new JavaProgram(
                NAME,
                List.of(
                        "-Xmx256m",
                        // What it does is soon compiled, and then no compiler wakes up any more.
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        properties.toString()),
                Environment.ours(Map.of()),
                folder.log(NAME),
                port::answers,
                prepared.cache(NAME),
                note(folder));
    }

    Properties properties() {
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + controllerPort.address(),
                "listeners", "BROKER://%s,CONTROLLER://%s".formatted(port.address(), controllerPort.address()),
                "listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "BROKER",
                "controller.listener.names", "CONTROLLER",
                "log.dirs", folder.resolve(NAME).toString()));
        properties.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "num.partitions", "6",
                "log.retention.ms", "-1",
                "log.retention.bytes", "-1"));
        // The defaults are for a cluster of three; one broker has to do.
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                // One that was killed must wait so long before it is let in again.
                "broker.session.timeout.ms", "4500",
                "log.cleaner.dedupe.buffer.size", "4194304"));
        properties.putAll(quiet());
        return properties;
    }

    /// What the defaults do for the sake of a cluster costs a quiet machine several percent of a processor.
    private static Map<String, String> quiet() {
        return Map.of(
                // Records that say nothing, twice a second, let controllers see that they follow their leader. This one
                // has nobody to follow it.
                "metadata.max.idle.interval.ms", "0",
                // Each of these threads looks several times a second whether there is work. The defaults are for a
                // machine with many processors and disks.
                "num.network.threads", "1",
                "num.io.threads", "1",
                "group.coordinator.threads", "1",
                "share.coordinator.threads", "1",
                // How often it writes down how far its partitions are complete, though nothing has come.
                "replica.high.watermark.checkpoint.interval.ms", "60000");
    }
}
