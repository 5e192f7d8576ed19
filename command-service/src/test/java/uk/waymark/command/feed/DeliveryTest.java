package uk.waymark.command.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import uk.waymark.events.RecordedEvent;

/// A broker that acknowledges before it has written to disk can lose the end of every partition at once.
@CommandServiceTest
class DeliveryTest {
    private final PublishedLedger ledger;
    private final Recorded recorded;
    private final KafkaTemplate<String, byte[]> producer;
    private final Delivery delivery;
    private final Council leicestershire;
    private final Council elsewhere;
    private final OwnTopic topic = new OwnTopic("lost-tails");
    private final long before;

    DeliveryTest(
            @Autowired PublishedLedger ledger,
            @Autowired KafkaTemplate<String, byte[]> kafka,
            @Autowired KafkaAdmin admin,
            @Autowired ConsumerFactory<String, byte[]> consumers,
            @LocalServerPort int port) {
        this.ledger = ledger;
        this.recorded = new Recorded(ledger);
        this.producer = topic.producer(kafka, Map.of());
        var look = new Topic(topic.settings(), admin, consumers);
        this.delivery = new Delivery(ledger, look, new Outlet(producer, look, topic.settings()), topic.settings());
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
        delivery.sendAll(delivery.resume(), () -> true);
    }

    @AfterEach
    void the_topic_is_deleted() throws Exception {
        producer.destroy();
        topic.delete();
    }

    @Test
    void what_two_partitions_lost_is_sent_again_when_the_next_events_hit_both() throws Exception {
        var position = ledger.position();
        plansAreLost();
        Stream.of(elsewhere, leicestershire).forEach(council -> council.addsAction("3"));

        assertThatThrownBy(() -> delivery.sendAll(position, () -> true)).isInstanceOf(BrokerForgot.class);
        delivery.sendAll(delivery.resume(), () -> true);

        assertEverythingIsThere();
    }

    @Test
    void what_was_lost_before_events_that_nobody_followed_is_sent_again() throws Exception {
        plansAreLost();
        Stream.of(elsewhere, leicestershire).forEach(council -> council.addsAction("3"));
        topic.put(recorded().subList(4, 6));

        delivery.sendAll(delivery.resume(), () -> true);

        assertEverythingIsThere();
    }

    @Test
    void what_a_partition_lost_is_sent_again_though_another_that_lost_less_is_hit_first() throws Exception {
        Stream.of("3", "4")
                .forEach(ref -> Stream.of(elsewhere, leicestershire).forEach(council -> council.addsAction(ref)));
        var position = delivery.sendAll(delivery.resume(), () -> true);
        var actions = recorded().subList(4, 8);
        areLost(List.of(actions.get(0), actions.get(2), actions.get(3)));
        Stream.of(leicestershire, elsewhere).forEach(council -> council.addsAction("5"));

        assertThatThrownBy(() -> delivery.sendAll(position, () -> true)).isInstanceOf(BrokerForgot.class);
        delivery.sendAll(delivery.resume(), () -> true);

        assertEverythingIsThere();
    }

    @Test
    void an_event_that_the_broker_refuses_is_named_and_waits_until_it_is_taken() throws Exception {
        var position = ledger.position();
        topic.set("max.message.bytes", "100000");
        leicestershire.addsActionOfSize("3", 200_000);
        leicestershire.addsAction("4");

        assertThatThrownBy(() -> delivery.sendAll(position, () -> true))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("Kafka did not take the event at position %d".formatted(position + 1))
                .hasMessageContaining("larger");
        assertThat(ledger.checkpoint(topic.name())).isEqualTo(position);

        topic.set("max.message.bytes", "1000000");
        delivery.sendAll(delivery.resume(), () -> true);
        assertEverythingIsThere();
    }

    @Test
    void few_large_events_are_read_at_once() {
        var position = ledger.position();
        IntStream.range(0, 10).forEach(ref -> leicestershire.addsActionOfSize("a" + ref, 500_000));

        assertThat(ledger.after(position, 500)).hasSizeBetween(1, 9);
        assertThat(recorded.after(position)).hasSize(10);
    }

    private void plansAreLost() throws Exception {
        areLost(recorded().stream()
                .filter(event -> event.type().equals("PlanDrafted"))
                .toList());
    }

    private void areLost(List<RecordedEvent> lost) throws Exception {
        var kept = recorded.after(0).stream()
                .filter(event -> !lost.contains(event))
                .toList();
        topic.delete();
        topic.make();
        topic.put(kept);
    }

    private void assertEverythingIsThere() {
        assertThat(topic.events()).containsAll(recorded());
    }

    private List<RecordedEvent> recorded() {
        return recorded.after(before);
    }
}
