package uk.waymark.command.feed;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.springframework.kafka.core.KafkaTemplate;
import uk.waymark.command.Servers;
import uk.waymark.events.RecordedEvent;

/// A topic of one test's own, beside that of the service.
record OwnTopic(String name) {
    private static final int PARTITIONS = 6;

    FeedSettings settings() {
        return new FeedSettings(
                name,
                PARTITIONS,
                (short) 1,
                1,
                Duration.ZERO,
                Duration.ofHours(1),
                Duration.ofHours(1),
                Duration.ofMillis(100),
                Duration.ofSeconds(1),
                Duration.ofSeconds(10));
    }

    /// Beside that of the service, which would lose what it has under way when this one is given up.
    KafkaTemplate<String, byte[]> producer(KafkaTemplate<String, byte[]> ofService, Map<String, Object> settings) {
        var own = new HashMap<>(settings);
        own.put("client.id", name);
        return new KafkaTemplate<>(ofService.getProducerFactory(), own);
    }

    int partitionOf(String authority) {
        return Utils.toPositive(Utils.murmur2(authority.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    void make() throws Exception {
        make(PARTITIONS, Map.of("retention.ms", "-1"));
    }

    void make(int partitions, Map<String, String> configuration) throws Exception {
        try (var admin = admin()) {
            var topic = new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(configuration);
            var identity = admin.createTopics(List.of(topic)).topicId(name).get();
            await().ignoreExceptions().until(() -> identity(admin).equals(identity));
        }
    }

    private Uuid identity(Admin admin) throws Exception {
        var descriptions = admin.describeTopics(List.of(name)).topicNameValues();
        return descriptions.values().iterator().next().get().topicId();
    }

    void delete() throws Exception {
        try (var admin = admin()) {
            admin.deleteTopics(List.of(name)).all().get();
        }
    }

    /// As the feed would.
    void put(List<RecordedEvent> events) throws Exception {
        try (var producer = producer()) {
            for (var event : events) {
                var record = new ProducerRecord<>(name, event.authority().value(), event.data());
                event.headers()
                        .forEach((header, value) ->
                                record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(record).get();
            }
        }
    }

    void putNoEvent(String key) throws Exception {
        try (var producer = producer()) {
            producer.send(new ProducerRecord<>(name, key, "hello")).get();
        }
    }

    void set(String setting, String value) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        var change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
        try (var admin = admin()) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(change)))
                    .all()
                    .get();
        }
    }

    Set<RecordedEvent> events() {
        return new Reader(Servers.kafkaServers(), name).all();
    }

    private static KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", (Object) Servers.kafkaServers()),
                new StringSerializer(),
                new StringSerializer());
    }

    private static Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) Servers.kafkaServers()));
    }
}
