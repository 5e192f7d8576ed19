package uk.waymark.command.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.Servers;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;
import uk.waymark.events.RecordedEvent;

@CommandServiceTest
class FeedTest {
    private final Feed feed;
    private final Delivery delivery;
    private final FeedSettings settings;
    private final PublishedLedger ledger;
    private final JdbcClient db;
    private final JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(Servers.ledgerUrl()));
    private final Council council;
    private final Reader reader = new Reader(Servers.kafkaServers(), "waymark.events");

    FeedTest(
            @Autowired Feed feed,
            @Autowired Delivery delivery,
            @Autowired FeedSettings settings,
            @Autowired PublishedLedger ledger,
            @Autowired JdbcClient db,
            @LocalServerPort int port) {
        this.feed = feed;
        this.delivery = delivery;
        this.settings = settings;
        this.ledger = ledger;
        this.db = db;
        this.council = new Council(new Http(port));
    }

    @BeforeEach
    void a_council_registers() {
        council.registers();
    }

    @AfterEach
    void the_feed_goes_on() {
        if (!feed.isRunning()) {
            feed.start();
        }
    }

    @Test
    void what_is_recorded_is_published_as_it_is_stored() {
        council.draftsPlan();

        var published = reader.until(council.code(), 2);

        assertThat(published).isEqualTo(recorded());
        assertThat(published.getLast().headers())
                .containsEntry("ce_type", "waymark.PlanDrafted.v1")
                .containsEntry("ce_subject", "leics-ociap")
                .containsEntry("ce_subjectversion", "1")
                .containsEntry("ce_authoritysequence", "2")
                .containsEntry("content-type", "application/json");
    }

    @Test
    void what_was_recorded_while_the_feed_was_down_is_published_when_it_is_up() {
        reader.until(council.code(), 1);
        feed.stop();
        council.draftsPlan();
        council.addsAction("3");
        feed.start();

        assertThat(reader.until(council.code(), 3)).isEqualTo(recorded());
    }

    @Test
    void what_the_broker_lost_is_published_again() throws Exception {
        council.draftsPlan();
        reader.until(council.code(), 2);
        feed.stop();
        forgetAll();
        feed.start();

        assertThat(new Reader(Servers.kafkaServers(), "waymark.events").until(council.code(), 2))
                .isEqualTo(recorded());
    }

    @Test
    void a_checkpoint_that_was_not_kept_sends_again_and_loses_nothing() {
        council.draftsPlan();
        reader.until(council.code(), 2);
        feed.stop();
        db.sql("update feed_checkpoint set position = 0").update();
        feed.start();
        council.addsAction("3");

        assertThat(reader.until(council.code(), 3)).isEqualTo(recorded());
    }

    @Test
    void what_stood_before_an_unexpected_place_in_the_topic_is_sent_again() throws Exception {
        council.draftsPlan();
        reader.until(council.code(), 2);
        putInBetween(recorded().getFirst());
        council.addsAction("3");

        assertThat(reader.copies(council.code(), 2, 2)).isEqualTo(2);
        assertThat(reader.until(council.code(), 3)).isEqualTo(recorded());
    }

    @Test
    void an_idle_feed_notices_that_the_topic_does_not_end_where_it_left_it() throws Exception {
        council.draftsPlan();
        reader.until(council.code(), 2);

        putInBetween(recorded().getFirst());

        assertThat(reader.copies(council.code(), 2, 2)).isEqualTo(2);
    }

    @Test
    void an_operator_can_have_everything_sent_again_from_the_first_event() {
        council.draftsPlan();
        reader.until(council.code(), 2);

        owner.sql("update feed_checkpoint set position = 0").update();
        owner.sql("notify republish").update();

        assertThat(reader.copies(council.code(), 2, 2)).isEqualTo(2);
        assertThat(reader.until(council.code(), 2)).isEqualTo(recorded());
    }

    @Test
    void a_topic_that_was_deleted_is_made_and_filled_again() throws Exception {
        council.draftsPlan();
        reader.until(council.code(), 2);

        deleteTopic();

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> new Reader(Servers.kafkaServers(), "waymark.events")
                        .until(council.code(), 2)
                        .equals(recorded()));
    }

    @Test
    void the_largest_command_that_is_taken_is_published() {
        council.draftsPlan();

        assertThat(council.addsActionOfSize("3", 1_040_000).status()).isEqualTo(413);
        assertThat(council.addsActionOfSize("4", 520_000).status()).isEqualTo(201);
        assertThat(reader.until(council.code(), 3)).isEqualTo(recorded());
    }

    @Test
    void an_error_does_not_end_the_feed() {
        feed.stop();
        var failed = new AtomicBoolean();
        var once = new DelegatingDataSource(new DriverManagerDataSource(Servers.ledgerUrl())) {
            @Override
            public Connection getConnection() throws SQLException {
                if (failed.compareAndSet(false, true)) {
                    throw new OutOfMemoryError("as if");
                }
                return super.getConnection();
            }
        };
        var other = new Feed(once, delivery, settings);
        council.draftsPlan();
        other.start();

        assertThat(reader.until(council.code(), 2)).isEqualTo(recorded());
        other.stop();
    }

    private List<RecordedEvent> recorded() {
        return new Recorded(ledger).of(council.code());
    }

    private static void putInBetween(RecordedEvent event) throws Exception {
        var record = new ProducerRecord<>("waymark.events", event.authority().value(), event.data());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", (Object) Servers.kafkaServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private static void deleteTopic() throws Exception {
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) Servers.kafkaServers()))) {
            admin.deleteTopics(List.of("waymark.events")).all().get();
        }
    }

    private static void forgetAll() throws Exception {
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) Servers.kafkaServers()))) {
            var partitions = IntStream.range(0, 6)
                    .mapToObj(number -> new TopicPartition("waymark.events", number))
                    .toList();
            admin.deleteRecords(partitions.stream()
                            .collect(Collectors.toMap(partition -> partition, _ -> RecordsToDelete.beforeOffset(-1))))
                    .all()
                    .get();
        }
    }
}
