package uk.waymark.command.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;
import uk.waymark.events.RecordedEvent;

/// Some events are on their way to the broker while one of them, or the topic, comes to grief.
@CommandServiceTest
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OnItsWayTest {
    private final PublishedLedger ledger;
    private final KafkaTemplate<String, byte[]> kafka;
    private final List<KafkaTemplate<String, byte[]>> producers = new ArrayList<>();
    private final Topic look;
    private final Council leicestershire;
    private final Council elsewhere;
    private final OwnTopic topic = new OwnTopic("on-its-way");
    private final long before;

    OnItsWayTest(
            @Autowired PublishedLedger ledger,
            @Autowired KafkaTemplate<String, byte[]> kafka,
            @Autowired KafkaAdmin admin,
            @Autowired ConsumerFactory<String, byte[]> consumers,
            @LocalServerPort int port) {
        this.ledger = ledger;
        this.kafka = kafka;
        this.look = new Topic(topic.settings(), admin, consumers);
        this.leicestershire = new Council(new Http(port));
        this.elsewhere = Stream.generate(() -> new Council(new Http(port)))
                .filter(council -> topic.partitionOf(council.code()) != topic.partitionOf(leicestershire.code()))
                .findFirst()
                .orElseThrow();
        this.before = ledger.position();
    }

    @BeforeEach
    void two_councils_in_different_partitions_draft_plans() throws Exception {
        Stream.of(leicestershire, elsewhere).forEach(council -> {
            council.registers();
            council.draftsPlan();
        });
        topic.make();
        var delivery = delivery(Map.of());
        delivery.sendAll(delivery.resume(), () -> true);
    }

    @AfterEach
    void the_topic_is_deleted() throws Exception {
        producers.forEach(KafkaTemplate::destroy);
        topic.delete();
    }

    @Test
    void a_topic_that_is_deleted_before_an_event_arrives_is_made_and_filled_again() throws Exception {
        var delivery = delivery(Map.of());
        leicestershire.addsAction("3");
        var position = delivery.sendAll(delivery.resume(), () -> true);
        leicestershire.addsAction("4");
        topic.delete();

        assertThatThrownBy(() -> delivery.sendAll(position, () -> true)).isInstanceOf(ExecutionException.class);
        delivery.sendAll(delivery.resume(), () -> true);

        assertThat(topic.events()).containsAll(recorded(before));
    }

    @Test
    void what_is_on_its_way_arrives_before_a_refusal_of_the_broker_is_told() throws Exception {
        topic.set("max.message.bytes", "100000");
        var delivery = delivery(Map.of("linger.ms", "1000"));
        var position = delivery.resume();
        // The second pushes the first off; what else there is waits for more.
        leicestershire.addsActionOfSize("3", 200_000);
        leicestershire.addsActionOfSize("4", 200_000);
        elsewhere.addsAction("3");

        assertThatThrownBy(() -> delivery.sendAll(position, () -> true)).isInstanceOf(ExecutionException.class);

        assertThat(topic.events()).contains(recorded(position).getLast());
    }

    @Test
    void what_is_on_its_way_arrives_before_a_refusal_of_the_producer_is_told() throws Exception {
        var delivery = delivery(Map.of("linger.ms", "1000", "max.request.size", "100000"));
        var position = delivery.resume();
        elsewhere.addsAction("3");
        leicestershire.addsActionOfSize("3", 200_000);

        assertThatThrownBy(() -> delivery.sendAll(position, () -> true))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("the event at position %d".formatted(position + 2));

        assertThat(topic.events()).contains(recorded(position).getFirst());
    }

    private Delivery delivery(Map<String, Object> producerSettings) {
        var producer = topic.producer(kafka, producerSettings);
        producers.add(producer);
        return new Delivery(ledger, look, new Outlet(producer, look, topic.settings()), topic.settings());
    }

    private List<RecordedEvent> recorded(long after) {
        return new Recorded(ledger).after(after);
    }
}
