package uk.waymark.command.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import uk.waymark.command.CommandServiceTest;

@CommandServiceTest
@ExtendWith(OutputCaptureExtension.class)
class TopicTest {
    private final OwnTopic own = new OwnTopic("of-somebody-else");
    private final Topic topic;

    TopicTest(@Autowired KafkaAdmin admin, @Autowired ConsumerFactory<String, byte[]> consumers) {
        this.topic = new Topic(own.settings(), admin, consumers);
    }

    @AfterEach
    void the_topic_is_deleted() throws Exception {
        own.delete();
    }

    @Test
    void a_topic_that_is_there_keeps_its_partitions_or_keys_would_move() throws Exception {
        own.make(2, Map.of("retention.ms", "-1"));

        topic.ensure();

        assertThat(topic.ends()).hasSize(2);
    }

    @Test
    void whoever_has_a_topic_that_forgets_is_warned(CapturedOutput output) throws Exception {
        own.make(2, Map.of("retention.ms", "1000000"));

        topic.ensure();

        assertThat(output).contains("of-somebody-else has retention.ms=1000000 and so forgets events");
    }

    @Test
    void a_record_of_somebody_else_is_named() throws Exception {
        own.make();
        own.putNoEvent("E10000018");

        assertThatThrownBy(() -> topic.resumeFrom(1, Map.of("E10000018", 1L), List.of()))
                .hasMessageContaining("of-somebody-else-%d holds no event of the ledger at offset 0"
                        .formatted(own.partitionOf("E10000018")));
    }
}
