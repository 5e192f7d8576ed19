package uk.waymark.command.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.junit.jupiter.api.Test;

class TopicReadingTest {
    @Test
    void a_consumer_with_which_no_reading_can_begin_is_closed() {
        var consumer = new MockConsumer<String, byte[]>(AutoOffsetResetStrategy.NONE.name());

        assertThatThrownBy(() -> new TopicReading(consumer, "waymark.events"))
                .hasMessageContaining("does not know the topic waymark.events yet");

        assertThat(consumer.closed()).isTrue();
    }
}
