package uk.waymark.command.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;

/// What the feed remembers of a topic that is no more is not to hold up how the next one is filled.
@CommandServiceTest
class TopicMadeAnewTest {
    private final OwnTopic topic = new OwnTopic("made-anew");
    private final KafkaTemplate<String, byte[]> producer;
    private final Delivery delivery;
    private final Council council;

    TopicMadeAnewTest(
            @Autowired PublishedLedger ledger,
            @Autowired KafkaTemplate<String, byte[]> kafka,
            @Autowired KafkaAdmin admin,
            @Autowired ConsumerFactory<String, byte[]> consumers,
            @LocalServerPort int port) {
        this.producer = topic.producer(kafka, Map.of());
        var look = new Topic(topic.settings(), admin, consumers);
        this.delivery = new Delivery(ledger, look, new Outlet(producer, look, topic.settings()), topic.settings());
        this.council = new Council(new Http(port));
    }

    @BeforeEach
    void a_topic_that_was_filled_is_deleted() throws Exception {
        council.registers();
        council.draftsPlan();
        topic.make();
        delivery.sendAll(delivery.resume(), () -> true);
        topic.delete();
    }

    @AfterEach
    void the_topic_is_deleted() throws Exception {
        producer.destroy();
        topic.delete();
    }

    @Test
    void one_with_fewer_partitions_is_filled_once() throws Exception {
        topic.make(1, Map.of("retention.ms", "-1"));
        var position = delivery.sendAll(delivery.resume(), () -> true);

        assertThat(delivery.resume()).isEqualTo(position);
    }

    @Test
    void one_that_was_filled_in_part_is_not_filled_from_the_first_event_again() throws Exception {
        topic.make();
        var first = new AtomicBoolean(true);
        var position = delivery.sendAll(delivery.resume(), () -> first.getAndSet(false));

        assertThat(delivery.resume()).isEqualTo(position).isPositive();
    }
}
