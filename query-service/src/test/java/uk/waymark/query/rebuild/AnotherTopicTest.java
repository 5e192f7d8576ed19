package uk.waymark.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;

/// A rebuild from a topic that was made anew, which the live read models have not read, or not all of it.
class AnotherTopicTest {
    private static final Broker BROKER = Broker.start();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Installation here = new Installation(BROKER);
    private final List<RecordedEvent> story = Installation.story();
    private final List<RecordedEvent> both = Installation.twoStories();

    @AfterEach
    void stop() {
        here.close();
    }

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @Test
    void partitions_that_the_live_read_models_have_not_read_again_are_read_to_their_end() {
        here.publish(both);
        here.emptyTopic();
        readAgain(story);
        here.publishUnseen(both.subList(story.size(), both.size()));

        assertThat(here.rebuild()).isZero();

        assertThat(here.said()).anyMatch(line -> line.contains("Every row is as in the live read models"));
    }

    @Test
    void nothing_is_switched_when_a_council_is_not_in_the_topic_yet() {
        here.publish(both);
        here.emptyTopic();
        readAgain(story);

        assertThat(here.rebuild()).isEqualTo(1);

        assertThat(here.said())
                .anyMatch(line -> line.contains("NOT REBUILT. The live read models have seen %d events of %s"
                        .formatted(both.size() - story.size(), Installation.RUTLAND)));
        assertThat(here.schemas()).contains("live").doesNotContain("previous");
    }

    @Test
    void nothing_is_switched_while_the_live_read_models_still_pass_over_what_they_have() {
        here.publish(story);
        here.emptyTopic();
        readAgain(story.subList(0, 10));
        here.publishUnseen(story.subList(10, story.size()));

        assertThat(here.rebuild()).isEqualTo(1);

        assertThat(here.said())
                .anyMatch(line -> line.contains(
                        "NOT REBUILT. The live read models have seen %d events of E10000018".formatted(story.size())));
        assertThat(here.schemas()).contains("live").doesNotContain("previous");
    }

    @Test
    void nothing_is_switched_when_the_topic_tells_another_event() {
        here.publish(story);
        here.emptyTopic();
        here.db()
                .sql("update live.recorded_event set data = '{}' where position = 7")
                .update();
        here.publishUnseen(story);

        assertThat(here.rebuild()).isEqualTo(1);

        assertThat(here.said()).anyMatch(line -> line.contains("recorded_event: 1 rows differ: 7"));
        assertThat(here.said()).anyMatch(line -> line.contains("NOT REBUILT. The topic and the live"));
        assertThat(here.schemas()).contains("live").doesNotContain("previous");
    }

    @Test
    void nothing_is_switched_when_the_topic_tells_another_event_and_later_ones() {
        here.publish(story.subList(0, 10));
        here.emptyTopic();
        here.db()
                .sql("update live.recorded_event set data = '{}' where position = 7")
                .update();
        here.publishUnseen(story);

        assertThat(here.rebuild()).isEqualTo(1);

        assertThat(here.said()).anyMatch(line -> line.contains("NOT REBUILT. The topic and the live"));
        assertThat(here.schemas()).contains("live").doesNotContain("previous");
    }

    @Test
    void events_that_the_live_read_models_have_not_seen_yet_are_taken() {
        here.publish(story.subList(0, 10));
        here.emptyTopic();
        here.publishUnseen(story);

        assertThat(here.rebuild()).isZero();

        here.startAgain();
        here.assertSeen(story.size());
    }

    /// A service reads what the new topic holds, and ends.
    private void readAgain(List<RecordedEvent> events) {
        var old = here.db()
                .sql("select min(topic_id) from live.feed_partition")
                .query(String.class)
                .single();
        here.publishUnseen(events);
        here.startAgain();
        await("the new topic")
                .atMost(PATIENCE)
                .until(() -> here.isTrue(
                        "exists (select from live.feed_partition where topic_id <> '%s' and next_offset = %d)"
                                .formatted(old, events.size())));
        here.service().close();
    }
}
