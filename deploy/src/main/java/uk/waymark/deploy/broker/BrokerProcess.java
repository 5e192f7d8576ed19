package uk.waymark.deploy.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import uk.waymark.process.ParentWatch;

/// The broker's own process; its one argument is the file of its properties.
public final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] args) throws IOException {
        ParentWatch.start();
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(args[0]))) {
            properties.load(reader);
        }
        if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            format(args[0]);
        }
        var server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(String properties) {
        var status = StorageTool.execute(
                new String[] {
                    "format", "--ignore-formatted", "-t", Uuid.randomUuid().toString(), "-c", properties
                },
                System.out);
        if (status != 0) {
            throw new IllegalStateException("Kafka's storage tool could not format the folder");
        }
    }
}
