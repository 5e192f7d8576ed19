package uk.waymark.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;

class FeedHealthTest {
    private final FeedHealth health = new FeedHealth();

    @Test
    void a_feed_that_was_stopped_in_good_order_is_not_down() {
        health.on(new ConsumerStoppedEvent(this, this, Reason.NORMAL));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_feed_whose_consumer_gave_up_is_down() {
        health.on(new ConsumerStoppedEvent(this, this, Reason.AUTH));

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
