package uk.waymark.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import uk.waymark.events.RecordedEvent;

/// A real Kafka broker in this process, which can be stopped and started again on the same files.
public final class Broker implements AutoCloseable {
    private final Properties properties;
    private final String address;
    private KafkaRaftServer server;

    private Broker(Properties properties, String address) {
        this.properties = properties;
        this.address = address;
        this.server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        server.startup();
    }

    public static Broker start() {
        try {
            var folder = Files.createTempDirectory("waymark-broker");
            var address = "127.0.0.1:" + freePort();
            var properties = properties(folder, address, "127.0.0.1:" + freePort());
            var file = folder.resolve("server.properties");
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
            StorageTool.execute(
                    new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()}, System.out);
            return new Broker(properties, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return address;
    }

    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    public void startAgain() {
        server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        server.startup();
    }

    @Override
    public void close() {
        stop();
    }

    public void createTopic(String topic) {
        admin(admin -> admin.createTopics(List.of(new NewTopic(topic, Optional.of(6), Optional.empty())))
                .all());
    }

    public void deleteTopic(String topic) {
        admin(admin -> admin.deleteTopics(List.of(topic)).all());
    }

    private void admin(Function<Admin, KafkaFuture<Void>> task) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address))) {
            task.apply(admin).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Returns when the broker has acknowledged all of them.
    public void publish(String topic, Iterable<RecordedEvent> events) {
        publish(topic, events, event -> event.authority().value());
    }

    /// Under one key, and so into one partition.
    public void publish(String topic, String key, Iterable<RecordedEvent> events) {
        publish(topic, events, _ -> key);
    }

    private void publish(String topic, Iterable<RecordedEvent> events, Function<RecordedEvent, String> key) {
        // One request at a time, or the first to a new topic may be turned away and overtaken.
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                address,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var acknowledgements = new ArrayList<Future<RecordMetadata>>();
            for (var event : events) {
                var message = new ProducerRecord<>(topic, key.apply(event), event.data());
                event.headers()
                        .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                acknowledgements.add(producer.send(message));
            }
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
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
                "group.initial.rebalance.delay.ms", "0",
                // As the product's: by default each broker of this process keeps 128 MB for it.
                "log.cleaner.dedupe.buffer.size", "4194304"));
        return properties;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
